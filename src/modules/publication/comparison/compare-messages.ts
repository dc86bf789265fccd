/** The words of the comparison with a printed report: the command and its table. */
export const messages = {
  describe: {
    sv: 'jämför beräknade siffror med dem som en rapport har tryckt',
    en: 'compare computed figures with those that a report has printed',
  },
  published: { sv: 'de tryckta siffrorna, som JSON', en: 'the printed figures, as JSON' },
  format: { sv: 'format: table (förval), csv eller json', en: 'format: table (default), csv or json' },
  out: { sv: 'skriv till en fil i stället för till skärmen', en: 'write to a file instead of to the screen' },
  heading: {
    sv: ({ total, agrees }: { total: string; agrees: string }) => `${agrees} av ${total} tryckta siffror stämmer.`,
    en: ({ total, agrees }: { total: string; agrees: string }) => `${agrees} of ${total} printed figures agree.`,
  },
  figure: { sv: 'Figur', en: 'Figure' },
  question: { sv: 'Fråga', en: 'Question' },
  options: { sv: 'Svar', en: 'Answer' },
  printed: { sv: 'Tryckt', en: 'Printed' },
  computed: { sv: 'Beräknat', en: 'Computed' },
  agreement: { sv: 'Bedömning', en: 'Assessment' },
  participation: { sv: 'deltagande', en: 'participation' },
  of: { sv: 'av', en: 'of' },
  agrees: { sv: 'stämmer', en: 'agrees' },
  'count-differs': { sv: 'antalet skiljer sig', en: 'count differs' },
  'percent-differs': { sv: 'procenten skiljer sig', en: 'percentage differs' },
  'printed-percent-contradicts-own-counts': {
    sv: 'tryckt procent säger emot rapportens egna antal',
    en: 'printed percentage contradicts the report’s own counts',
  },
  'words-differ': { sv: 'texten stämmer inte med antalet', en: 'the words do not hold for the count' },
  'not-comparable': { sv: 'går inte att jämföra', en: 'cannot be compared' },
} as const
