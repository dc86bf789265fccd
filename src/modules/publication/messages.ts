import type { Message } from '../../platform/i18n/index.ts'

/** The words of the pages that show the picture of the country. */
export const messages = {
  publishNotClosed: {
    sv: 'Enkäten samlar fortfarande in svar. Avsluta insamlingen först, så att bilden inte ändras efter att den är publicerad.',
    en: 'The survey is still collecting answers. End the collection first, so that the picture does not change once published.',
  },
  nationalPicture: { sv: 'Den nationella bilden', en: 'The national picture' },
  toResults: { sv: 'Alla resultat', en: 'All results' },
  draft: {
    sv: 'Utkast. Bilden är inte publicerad, och bara ni ser den.',
    en: 'Draft. The picture is not published, and only you see it.',
  },
  publish: { sv: 'Publicera bilden', en: 'Publish the picture' },
  publishAgain: { sv: 'Publicera en ny utgåva', en: 'Publish a new revision' },
  publishLater: {
    sv: 'Den kan publiceras när insamlingen är avslutad, av den som är enkätansvarig.',
    en: 'It can be published when collection has ended, by the survey lead.',
  },
  numbersXlsx: { sv: 'Siffrorna (XLSX)', en: 'The numbers (XLSX)' },
  numbersCsv: { sv: 'Siffrorna (CSV)', en: 'The numbers (CSV)' },
  publishedOn: {
    sv: ({ date }) => `Publicerad ${date}.`,
    en: ({ date }) => `Published ${date}.`,
  } satisfies Message<{ date: string }>,
  synthetic: {
    sv: 'Svaren är påhittade. De är gjorda för att visa programmet, och ingen kommun har lämnat dem.',
    en: 'The answers are invented. They are made to show the program, and no municipality has given them.',
  },
  reportPdf: { sv: 'Rapporten (PDF, tillgänglig)', en: 'The report (PDF, accessible)' },
  reportDocx: { sv: 'Rapporten (Word)', en: 'The report (Word)' },
  reportHtml: { sv: 'Rapporten (en webbsida)', en: 'The report (one web page)' },
  comparison: { sv: 'Jämförelse med tryckta siffror', en: 'Comparison with printed figures' },
  changeOf: { sv: 'Frågan bredvid en tidigare', en: 'The question beside an earlier one' },
  change: { sv: 'Jämförelse med andra enkäter', en: 'Comparison with other surveys' },
  parts: {
    sv: ({ count }) => `${count} av arbetet`,
    en: ({ count }) => `${count} of the work`,
  } satisfies Message<{ count: string }>,
  partCount: {
    sv: ({ n, words }) => (n === 1 ? 'En del' : `${words} delar`),
    en: ({ n, words }) => (n === 1 ? 'One part' : `${words} parts`),
  } satisfies Message<{ n: number; words: string }>,
  partsLead: {
    sv: 'Så många svarade Ja på delens huvudfråga. Där huvudfrågan har andra svar visas det vanligaste.',
    en: 'How many answered Yes to the main question of each part. Where it has other answers the most common is shown.',
  },
  questions: { sv: 'Frågorna', en: 'The questions' },
  filter: { sv: 'Hitta en fråga', en: 'Find a question' },
  search: { sv: 'Sök i frågor och svar', en: 'Search questions and answers' },
  part: { sv: 'Del', en: 'Part' },
  allParts: { sv: 'Alla delar', en: 'All parts' },
  show: { sv: 'Visa', en: 'Show' },
  shown: {
    sv: ({ count, total }) => `${count} av ${total} frågor`,
    en: ({ count, total }) => `${count} of ${total} questions`,
  } satisfies Message<{ count: string; total: string }>,
  searchedFor: {
    sv: ({ text }) => `Sökning: ${text}`,
    en: ({ text }) => `Search: ${text}`,
  } satisfies Message<{ text: string }>,
  nothingFound: { sv: 'Ingen fråga stämmer', en: 'No question matches' },
  nothingFoundLead: {
    sv: 'Prova ett kortare ord, eller visa alla delar.',
    en: 'Try a shorter word, or show all parts.',
  },
  showAll: { sv: 'Visa alla frågor', en: 'Show all questions' },
  releasedTexts: { sv: 'Med egna ord', en: 'In their own words' },
  releasedTextsLead: {
    sv: ({ count }) =>
      `${count} svar, lästa och publicerade ett och ett. De står utan avsändare och i slumpad ordning. Något kan vara maskerat.`,
    en: ({ count }) =>
      `${count} answers, read and published one by one. They stand without sender and in random order. Something may be masked.`,
  } satisfies Message<{ count: string }>,
  tableAndMeasures: { sv: 'Tabell och mått', en: 'Table and measures' },
  picture: { sv: 'Hämta bilden (SVG)', en: 'Download the picture (SVG)' },
  onThisPage: { sv: 'På den här sidan', en: 'On this page' },
  overview: { sv: 'Översikt', en: 'Overview' },
  method: { sv: 'Så gjordes enkäten', en: 'How the survey was made' },
  uncertainty: { sv: 'Osäkerhet', en: 'Uncertainty' },
  uncertaintyIs: {
    sv: 'Exakt hypergeometriskt intervall, 95\u00a0%. Det förutsätter att de som inte svarade liknar dem som svarade. Gränserna förutsätter ingenting.',
    en: 'Exact hypergeometric interval, 95%. It presumes that those that did not answer are like those that did. The bounds presume nothing.',
  },
  uncertaintyNoFrame: {
    sv: 'Wilsons intervall, 95\u00a0%, ungefärligt. Hur många enkäten ställdes till är inte känt.',
    en: 'Wilson’s interval, 95%, approximate. How many the survey was sent to is not known.',
  },
  previousQuestion: { sv: 'Föregående fråga', en: 'Previous question' },
  nextQuestion: { sv: 'Nästa fråga', en: 'Next question' },
  otherQuestions: { sv: 'Fler frågor', en: 'More questions' },
  figureNumber: {
    sv: ({ number }) => `figur ${number}`,
    en: ({ number }) => `figure ${number}`,
  } satisfies Message<{ number: string }>,
  comparisonTitle: {
    sv: ({ agrees, total }) => `${agrees} av ${total} tryckta siffror stämmer`,
    en: ({ agrees, total }) => `${agrees} of ${total} printed figures agree`,
  } satisfies Message<{ agrees: string; total: string }>,
  comparisonLead: {
    sv: 'Varje siffra som den tryckta rapporten anger står här bredvid den som programmet räknar fram. Inget är justerat för att stämma.',
    en: 'Every figure that the printed report gives stands here beside the one that the program computes. Nothing is adjusted to agree.',
  },
  comparisonFile: { sv: 'Jämförelsen (CSV)', en: 'The comparison (CSV)' },
  differing: { sv: 'Siffror som inte stämmer', en: 'Figures that do not agree' },
  noneDiffer: { sv: 'Alla tryckta siffror stämmer.', en: 'All printed figures agree.' },
  table: {
    sv: ({ title }) => `Tabell: ${title}`,
    en: ({ title }) => `Table: ${title}`,
  } satisfies Message<{ title: string }>,
  allFigures: { sv: 'Alla siffror', en: 'All figures' },
} as const
