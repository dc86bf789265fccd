import type { Message } from '../../platform/i18n/index.ts'

type Values = Readonly<Record<string, string | number>>

/** Words of the command `tabulate`: its help and what can be wrong. */
export const messages = {
  tabulate: {
    sv: 'räkna fram varje siffra i en enkät, med bas, intervall och gränser',
    en: 'compute every figure of a survey, with its base, interval and bounds',
  },
  questionnaire: { sv: 'enkäten (YAML)', en: 'the questionnaire (YAML)' },
  responses: {
    sv: 'svaren (CSV i UTF-8, komma eller semikolon)',
    en: 'the responses (CSV in UTF-8, comma or semicolon)',
  },
  frame: {
    sv: 'ramen: alla som enkäten gäller (CSV). Utan den är antalet okänt, och intervallen ungefärliga',
    en: 'the frame: everyone the survey concerns (CSV). Without it their number is unknown, and intervals are approximate',
  },
  notAsked: {
    sv: 'not-asked.csv ur ett dataset: frågor som en rättelse gav och som kommunen aldrig fick. De räknas inte som obesvarade',
    en: 'not-asked.csv of a dataset: questions that a correction brought and that the municipality was never asked. They do not count as unanswered',
  },
  by: {
    sv: 'dela upp efter population (fem storleksklasser), en kolumn i ramen (som county eller group), en fråga med ett svar, en rad i en matris (FRÅGA.RAD) eller två av dem med komma emellan. Små grupper döljs',
    en: 'break down by population (five size classes), a column of the frame (such as county or group), a single-choice question, a row of a matrix (QUESTION.ROW) or two of these with a comma between. Small groups are hidden',
  },
  weight: {
    sv: 'vikta efter kolumner i ramen: en ger strata, flera (med komma emellan) ger rakning. Visas bredvid det oviktade',
    en: 'weight by columns of the frame: one gives strata, several (with commas between) raking. Shown beside the unweighted',
  },
  round: { sv: 'decimaler i procent, 0–3 (förval 0)', en: 'decimals of percent, 0–3 (default 0)' },
  format: { sv: 'json (förval), csv, xlsx eller table', en: 'json (default), csv, xlsx or table' },
  out: {
    sv: 'filen att skriva; en som finns ersätts när allt är klart. Utan den skrivs till standard ut',
    en: 'the file to write; an existing one is replaced when all is done. Without it, standard output',
  },
  lang: { sv: 'språk: sv (förval) eller en', en: 'language: sv (default) or en' },
  help: { sv: 'visa hjälp', en: 'show help' },
  examples: {
    sv: `
Exempel:
  lagesbild tabulate --questionnaire enkat.yaml --responses svar.csv --frame ram.csv --format table
  lagesbild tabulate --questionnaire enkat.yaml --responses svar.csv --frame ram.csv --by population --format xlsx --out tabeller.xlsx
  lagesbild tabulate --questionnaire enkat.yaml --responses svar.csv --frame ram.csv --weight population,county --round 1

Ingen databas behövs. Fel i filerna skrivs alla till standard fel som fil:rad:kolumn följt av vad som är fel. Då är
slutkoden 2 och ingenting skrivs. Vad siffrorna betyder och hur de räknas står i docs/statistics.md.`,
    en: `
Examples:
  lagesbild tabulate --questionnaire survey.yaml --responses answers.csv --frame frame.csv --format table
  lagesbild tabulate --questionnaire survey.yaml --responses answers.csv --frame frame.csv --by population --format xlsx --out tables.xlsx
  lagesbild tabulate --questionnaire survey.yaml --responses answers.csv --frame frame.csv --weight population,county --round 1

No database is needed. All faults in the files go to standard error as file:line:column and what is wrong. The exit code
is then 2 and nothing is written. What the figures mean and how they are computed is in docs/statistics.md.`,
  },
  wrongRound: {
    sv: ({ value }: Values) => `är ${value}. Ange antalet decimaler: 0, 1, 2 eller 3.`,
    en: ({ value }: Values) => `is ${value}. Give the number of decimals: 0, 1, 2 or 3.`,
  },
  wrongFormat: {
    sv: ({ value }: Values) => `är ${value}. Välj json, csv, xlsx eller table.`,
    en: ({ value }: Values) => `is ${value}. Choose json, csv, xlsx or table.`,
  },
  wrongLanguage: {
    sv: ({ value }: Values) => `är ${value}. Välj sv eller en.`,
    en: ({ value }: Values) => `is ${value}. Choose sv or en.`,
  },
  wrongWeight: {
    sv: 'är tomt. Ange kolumner i ramen med komma emellan, som population,county.',
    en: 'is empty. Give columns of the frame with commas between, such as population,county.',
  },
  xlsxNeedsFile: {
    sv: 'saknas. Ett kalkylblad kan inte skrivas till standard ut. Ange filen med --out.',
    en: 'is missing. A workbook cannot go to standard output. Give the file with --out.',
  },
  progress: {
    sv: 'skriv hur långt räkningen har kommit även när standard fel inte är en terminal',
    en: 'tell how far the counting has come also where standard error is no terminal',
  },
  counting: {
    sv: ({ percent, responses }: Values) => `${percent}\u00a0% räknat, ${responses} svar`,
    en: ({ percent, responses }: Values) => `${percent}% counted, ${responses} responses`,
  },
  notConverged: {
    sv: 'Rakningen går inte ihop: kolumnerna går inte att uppfylla samtidigt. Vikta efter färre kolumner.',
    en: 'Raking does not converge: the columns cannot be met at the same time. Weight by fewer columns.',
  },
  noSuchFile: { sv: 'Filen finns inte.', en: 'The file does not exist.' },
  isFolder: { sv: 'Det här är en mapp. Ange en fil.', en: 'This is a folder. Give a file.' },
  cannotRead: { sv: 'Filen går inte att läsa.', en: 'The file cannot be read.' },
  cannotWrite: {
    sv: 'Filen går inte att skriva. Kontrollera att mappen finns och att du får skriva i den.',
    en: 'The file cannot be written. Check that the folder exists and that you may write in it.',
  },
} as const satisfies Record<string, Message | Message<Values>>
