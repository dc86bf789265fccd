import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of figures by group: heads, marks, and why a figure is hidden. */
export const tableWords = {
  everyone: { sv: 'Alla', en: 'All' },
  everyoneWeighted: { sv: 'Alla, viktat', en: 'All, weighted' },
  weightedIs: {
    sv: ({ share }) => `viktat ${share}`,
    en: ({ share }) => `weighted ${share}`,
  } satisfies Message<{ share: string }>,
  mean: { sv: 'Medelvärde', en: 'Mean' },
  median: { sv: 'Median', en: 'Median' },
  answered: { sv: 'Svarade', en: 'Answered' },
  answer: { sv: 'Svar', en: 'Answer' },
  municipalities: { sv: 'Antal', en: 'Count' },
  withheld: { sv: 'dolt', en: 'withheld' },
  notAsked: { sv: 'ej ställd', en: 'not asked' },
  noAnswer: { sv: 'inget svar', en: 'no answer' },
  ofBase: {
    sv: ({ count, n }) => `${count} av ${n}`,
    en: ({ count, n }) => `${count} of ${n}`,
  } satisfies Message<{ count: string; n: string }>,
  'small-base': {
    sv: 'Färre än fem svarade, eller gruppen är mindre än fem. Därför visas inget om den.',
    en: 'Fewer than five answered, or the group is smaller than five. Nothing is therefore shown about it.',
  },
  'small-count': {
    sv: 'Svaret är så ovanligt, eller så enhälligt, att det skulle peka ut en kommun.',
    en: 'The answer is so rare, or so unanimous, that it would point out a municipality.',
  },
  secondary: {
    sv: 'Siffran döljs för att en annan dold siffra annars skulle gå att räkna ut.',
    en: 'The figure is hidden since another hidden figure could otherwise be worked out.',
  },
  protected: {
    sv: 'Siffran skulle peka ut en kommun, eller göra att en annan dold siffra gick att räkna ut. Vilket sägs inte, för det skulle säga något om siffran.',
    en: 'The figure would point out a municipality, or let another hidden figure be worked out. Which of the two is not said, since that would tell something of the figure.',
  },
  population: { sv: 'Antal invånare', en: 'Number of inhabitants' },
  county: { sv: 'Län', en: 'County' },
  group: { sv: 'Kommungrupp', en: 'Group of municipalities' },
  name: { sv: 'Kommun', en: 'Municipality' },
  both: {
    sv: ({ first, second }) => `${first} och ${second}`,
    en: ({ first, second }) => `${first} and ${second}`,
  } satisfies Message<{ first: string; second: string }>,
  byName: {
    sv: ({ question, name }) => `${question} Efter: ${name}`,
    en: ({ question, name }) => `${question} By: ${name}`,
  } satisfies Message<{ question: string; name: string }>,
  rowByName: {
    sv: ({ question, row, name }) => `${question} ${row}. Efter: ${name}`,
    en: ({ question, row, name }) => `${question} ${row}. By: ${name}`,
  } satisfies Message<{ question: string; row: string; name: string }>,
  A1: { sv: 'A1 Storstäder', en: 'A1 Large cities' },
  A2: { sv: 'A2 Pendlingskommun nära storstad', en: 'A2 Commuting, near a large city' },
  B3: { sv: 'B3 Större stad', en: 'B3 Medium-sized town' },
  B4: { sv: 'B4 Pendlingskommun nära större stad', en: 'B4 Commuting, near a medium-sized town' },
  B5: { sv: 'B5 Lågpendlingskommun nära större stad', en: 'B5 Low commuting, near a medium-sized town' },
  C6: { sv: 'C6 Mindre stad', en: 'C6 Small town' },
  C7: { sv: 'C7 Pendlingskommun nära mindre stad', en: 'C7 Commuting, near a small town' },
  C8: { sv: 'C8 Landsbygdskommun', en: 'C8 Rural municipality' },
  C9: { sv: 'C9 Landsbygdskommun med besöksnäring', en: 'C9 Rural municipality with a visitor industry' },
} as const
