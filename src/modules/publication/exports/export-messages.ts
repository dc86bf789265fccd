import type { Message } from '../../../platform/i18n/index.ts'

/** The words of the command that exports data. */
export const messages = {
  describe: {
    sv: 'exportera svaren som data, eller siffrorna som JSON-stat',
    en: 'export the answers as data, or the figures as JSON-stat',
  },
  format: { sv: 'csv, xlsx, sav, r, ddi eller jsonstat', en: 'csv, xlsx, sav, r, ddi or jsonstat' },
  out: {
    sv: 'filen att skriva; en som finns ersätts när allt är klart. Med r skrivs också en CSV bredvid',
    en: 'the file to write; an existing one is replaced when all is done. With r a CSV is written beside it too',
  },
  by: {
    sv: 'dela upp efter, som i tabulate; kan anges flera gånger. Bara med jsonstat',
    en: 'break down by, as in tabulate; can be given several times. Only with jsonstat',
  },
  weight: {
    sv: 'vikta efter kolumner i ramen, som i tabulate. Bara med r och jsonstat',
    en: 'weight by columns of the frame, as in tabulate. Only with r and jsonstat',
  },
  synthetic: { sv: 'säg i filen att svaren är påhittade', en: 'say in the file that the answers are invented' },
  examples: {
    sv: `
Exempel:
  lagesbild export --questionnaire enkat.yaml --responses svar.csv --frame ram.csv --format sav --out enkat.sav
  lagesbild export --questionnaire enkat.yaml --responses svar.csv --frame ram.csv --format r --weight population --out analys.R
  lagesbild export --questionnaire enkat.yaml --responses svar.csv --frame ram.csv --format jsonstat --by county --out siffror.json

Alla format utom jsonstat innehåller varje svarandes svar. Vad variabler och koder betyder står i docs/export.md.`,
    en: `
Examples:
  lagesbild export --questionnaire survey.yaml --responses answers.csv --frame frame.csv --format sav --out survey.sav
  lagesbild export --questionnaire survey.yaml --responses answers.csv --frame frame.csv --format r --weight population --out analysis.R
  lagesbild export --questionnaire survey.yaml --responses answers.csv --frame frame.csv --format jsonstat --by county --out figures.json

All formats but jsonstat hold each respondent’s answers. What variables and codes mean is in docs/export.md.`,
  },
  wroteTwo: {
    sv: ({ script, csv }) => `Skrev ${script}, som läser ${csv} i samma mapp.`,
    en: ({ script, csv }) => `Wrote ${script}, which reads ${csv} in the same folder.`,
  } satisfies Message<{ script: string; csv: string }>,
  onlyFor: {
    sv: ({ formats }) => `gäller bara formatet ${formats}. Ta bort det, eller välj det formatet.`,
    en: ({ formats }) => `is only for the format ${formats}. Leave it out, or choose that format.`,
  } satisfies Message<{ formats: string }>,
  emptyWeight: {
    sv: 'är tomt. Ange kolumner i ramen med komma emellan, som population,county.',
    en: 'is empty. Give columns of the frame with commas between, such as population,county.',
  },
  overwrites: {
    sv: ({ file }) => `skulle skriva över ${file}, som är en av filerna att läsa. Välj ett annat namn.`,
    en: ({ file }) => `would overwrite ${file}, which is one of the files to read. Choose another name.`,
  } satisfies Message<{ file: string }>,
  notConverged: {
    sv: 'Rakningen går inte ihop: kolumnerna går inte att uppfylla samtidigt. Vikta efter färre kolumner.',
    en: 'Raking does not converge: the columns cannot be met at the same time. Weight by fewer columns.',
  },
} as const
