import type { Message } from '../../../../platform/i18n/index.ts'
import type { Said } from '../../../survey/index.ts'

/** The words of a report that an analyst has put together. */
export const messages = {
  questionGone: (id: string): Said => ({
    sv: `Frågan ”${id}” finns inte längre i enkäten. Välj en annan eller ta bort delen.`,
    en: `The question “${id}” is no longer in the survey. Choose another or remove the part.`,
  }),
  breakdownGone: (by: string): Said => ({
    sv: `Rapportens data har ingen uppdelning efter ”${by}” för frågan. Ta bort den ur delen, eller publicera bilden med den.`,
    en: `The data of the report has no breakdown by “${by}” for the question. Remove it from the part, or publish the picture with it.`,
  }),
  between: { sv: 'mellan grupperna', en: 'between the groups' },
  changeHeading: {
    sv: ({ earlier, later }) => `${later} bredvid ${earlier}`,
    en: ({ earlier, later }) => `${later} beside ${earlier}`,
  } satisfies Message<{ earlier: string; later: string }>,
  noChange: {
    sv: 'Frågan är inte publicerad i någon jämförelse. Ta bort förändringen ur delen, eller publicera jämförelsen.',
    en: 'The question is published in no comparison. Remove the change from the part, or publish the comparison.',
  },
  notWeighted: {
    sv: 'Rapportens data är inte viktad. Ta bort den viktade andelen ur delen, eller publicera bilden viktad.',
    en: 'The data of the report is not weighted. Remove the weighted share from the part, or publish the picture weighted.',
  },
  tooManyBlocks: {
    sv: 'Rapporten har redan så många delar som den kan ha. Ta bort någon först.',
    en: 'The report already has as many parts as it can have. Remove one first.',
  },
  dataNotPublished: {
    sv: 'Rapporten är fryst på ett utkast. Publicera bilden först, frys sedan rapporten på nytt och publicera den.',
    en: 'The report was frozen on a draft. Publish the picture first, then freeze the report anew and publish it.',
  },
  tables: { sv: 'Tabellbilaga', en: 'Tables' },
  trace: { sv: 'Så är talen framtagna', en: 'How the numbers were arrived at' },
  traceLead: {
    sv: 'Varje tal i rapporten står här med frågan och svaret som det räknar, vilka som fick frågan, hur många som svarade och vilken grupp det gäller. Ett understruket tal i texten leder till sin rad. Talen i en uppdelning står ett och ett i filen med talen.',
    en: 'Every number in the report stands here with the question and the answer that it counts, who were asked, how many answered and which group it is of. An underlined number in the text leads to its row. The numbers of a breakdown stand one by one in the file of the numbers.',
  },
  asPrinted: { sv: 'Så står det', en: 'As printed' },
  counts: { sv: 'Vad det räknar', en: 'What it counts' },
  askedWho: { sv: 'Vilka som fick frågan', en: 'Who were asked' },
  baseAnswered: {
    sv: ({ base, n }) => `${base} ${n} svarade.`,
    en: ({ base, n }) => `${base} ${n} answered.`,
  } satisfies Message<{ base: string; n: string }>,
  everyone: { sv: 'alla', en: 'all' },
  everyoneAsked: { sv: 'Alla tillfrågade', en: 'Everyone asked' },
  participationName: { sv: 'Deltagande', en: 'Participation' },
  wholeQuestion: { sv: 'hela frågan', en: 'the whole question' },
  numbersOfTable: {
    sv: ({ count }) => `${count} tal`,
    en: ({ count }) => `${count} numbers`,
  } satisfies Message<{ count: string }>,
  eachGroup: {
    sv: ({ name }) => `${name}: en rad för varje grupp`,
    en: ({ name }) => `${name}: one row for each group`,
  } satisfies Message<{ name: string }>,
  typedByHand: {
    sv: ({ numbers }) =>
      `De här talen är skrivna för hand av den som gjort rapporten och hämtas inte ur svaren: ${numbers}.`,
    en: ({ numbers }) =>
      `These numbers were typed by the one who made the report and do not come from the answers: ${numbers}.`,
  } satisfies Message<{ numbers: string }>,
  colophon: { sv: 'Om rapporten', en: 'About the report' },
  dataIs: { sv: 'Datan', en: 'The data' },
  dataPublished: {
    sv: ({ revision, date }) => `Den publicerade bilden, utgåva ${revision}, ${date}`,
    en: ({ revision, date }) => `The published picture, edition ${revision}, ${date}`,
  } satisfies Message<{ revision: string; date: string }>,
  dataDraft: { sv: 'Ett utkast som inte är publicerat', en: 'A draft that has not been published' },
  dataHash: { sv: 'Datans kontrollsumma (SHA-256)', en: 'Checksum of the data (SHA-256)' },
  datasetIs: { sv: 'Datasetets nummer', en: 'Number of the dataset' },
  datasetHash: { sv: 'Datasetets kontrollsumma (SHA-256)', en: 'Checksum of the dataset (SHA-256)' },
  program: { sv: 'Programmet', en: 'The program' },
  frozen: { sv: 'Fryst', en: 'Frozen' },
  frozenAs: {
    sv: ({ date, edition, version }) =>
      `${date}, utgåva ${edition} av rapporten, gjord av version ${version} av texten`,
    en: ({ date, edition, version }) =>
      `${date}, edition ${edition} of the report, made from version ${version} of the text`,
  } satisfies Message<{ date: string; edition: string; version: string }>,
  notFrozen: {
    sv: 'Rapporten är ett utkast. Siffrorna ändras om datan ändras.',
    en: 'The report is a draft. Its figures change if the data changes.',
  },
  fixed: {
    sv: 'Rapporten är fryst och ändras inte. Den kan göras om byte för byte ur sin frysta fil med samma version av programmet.',
    en: 'The report is frozen and does not change. It can be made again byte for byte from its frozen file with the same version of the program.',
  },
} as const
