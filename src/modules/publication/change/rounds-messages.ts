import type { Message } from '../../../platform/i18n/index.ts'

/** Words of the command `rounds`. */
export const messages = {
  describe: {
    sv: 'jämföra en enkät med en tidigare, fråga för fråga, eller visa den bredvid siffror som andra har publicerat',
    en: 'compare a survey with an earlier one, question by question, or show it beside figures that others have published',
  },
  earlierQuestionnaire: { sv: 'den tidigare enkäten (YAML)', en: 'the earlier questionnaire (YAML)' },
  earlierResponses: { sv: 'den tidigare enkätens svar (CSV)', en: 'the responses of the earlier survey (CSV)' },
  earlierFrame: { sv: 'den tidigare enkätens ram (CSV)', en: 'the frame of the earlier survey (CSV)' },
  published: {
    sv: 'i stället för en tidigare enkät: siffror som andra har publicerat (JSON eller YAML)',
    en: 'instead of an earlier survey: figures that others have published (JSON or YAML)',
  },
  link: {
    sv: 'hur frågorna hör ihop (YAML). Utan den jämförs de frågor som är likadana, och de andra räknas upp',
    en: 'how the questions belong together (YAML). Without it the questions that are alike are compared, and the others listed',
  },
  format: {
    sv: 'table (förval), json, csv, eller link: ett förslag till länk att bedöma vidare',
    en: 'table (default), json, csv, or link: a proposed link to grade further',
  },
  out: {
    sv: 'filen att skriva; en som finns ersätts när allt är klart. Utan den skrivs till standard ut',
    en: 'the file to write; an existing one is replaced when all is done. Without it, standard output',
  },
  examples: {
    sv: `
Exempel:
  lagesbild rounds --questionnaire 2020.yaml --responses svar2020.csv --frame ram2020.csv \\
    --earlier-questionnaire 2015.yaml --earlier-responses svar2015.csv --earlier-frame ram2015.csv --link lank.yaml
  lagesbild rounds --questionnaire 2015.yaml --responses svar2015.csv --frame ram2015.csv --published andras.json --link lank.yaml

Ingen databas behövs. Länkfilens format står i docs/filformat.md. Det som skulle röja någon är dolt också här.`,
    en: `
Examples:
  lagesbild rounds --questionnaire 2020.yaml --responses answers2020.csv --frame frame2020.csv \\
    --earlier-questionnaire 2015.yaml --earlier-responses answers2015.csv --earlier-frame frame2015.csv --link link.yaml
  lagesbild rounds --questionnaire 2015.yaml --responses answers2015.csv --frame frame2015.csv --published others.json --link link.yaml

No database is needed. The format of the link file is in docs/filformat.md. What would point someone out is withheld here too.`,
  },
  whichEarlier: {
    sv: 'saknas. Ange antingen --earlier-questionnaire och --earlier-responses, eller --published.',
    en: 'is missing. Give either --earlier-questionnaire and --earlier-responses, or --published.',
  },
  linkNeeded: {
    sv: 'saknas. Vad en publicerad siffra liknar kan bara en människa bedöma. Skriv det i en länkfil.',
    en: 'is missing. What a published figure is similar to only a person can judge. Write it in a link file.',
  },
  toGrade: {
    sv: ({ question, what }) => `${question}: ${what} skiljer sig. Bedöm den i en länkfil.`,
    en: ({ question, what }) => `${question}: ${what} differ. Grade it in a link file.`,
  } satisfies Message<{ question: string; what: string }>,
  panel: {
    sv: ({ both, left, came, earlier, later }) =>
      `${both} svarade båda gångerna, ${left} bara ${earlier} och ${came} bara ${later}.`,
    en: ({ both, left, came, earlier, later }) =>
      `${both} answered both times, ${left} only in ${earlier} and ${came} only in ${later}.`,
  } satisfies Message<{ both: string; left: string; came: string; earlier: string; later: string }>,
} as const
