import type { Message } from '../platform/i18n/index.ts'

type Values = Readonly<Record<string, string | number>>

/** Words of the command `import`. */
export const importMessages = {
  import: {
    sv: 'läs in ett frågeformulär från XLSForm, standarden för ODK och KoboToolbox',
    en: 'import a questionnaire from XLSForm, the standard of ODK and KoboToolbox',
  },
  xlsform: { sv: 'formuläret (.xlsx)', en: 'the form (.xlsx)' },
  out: {
    sv: 'frågeformuläret att skriva (YAML); ett som finns ersätts när allt är klart',
    en: 'the questionnaire to write (YAML); an existing one is replaced when all is done',
  },
  examples: {
    sv: `
Exempel:
  lagesbild import --xlsform formular.xlsx --out enkat.yaml

Ingen databas behövs. Det som en enkät inte kan ha skrivs allt till standard fel med blad och cell. Då är slutkoden 2
och ingenting skrivs. Vad som går att läsa in står i docs/filformat.md.`,
    en: `
Example:
  lagesbild import --xlsform form.xlsx --out questionnaire.yaml

No database is needed. All that a questionnaire cannot have goes to standard error with sheet and cell. The exit code is
then 2 and nothing is written. What can be imported is told in docs/filformat.md.`,
  },
  note: {
    sv: ({ text }: Values) => `Obs! ${text}`,
    en: ({ text }: Values) => `Note: ${text}`,
  },
  written: {
    sv: ({ out, questions, sections }: Values) =>
      `Skrev ${out}: ${questions} ${questions === 1 ? 'fråga' : 'frågor'} i ${sections} avsnitt.`,
    en: ({ out, questions, sections }: Values) =>
      `Wrote ${out}: ${questions} ${questions === 1 ? 'question' : 'questions'} in ${sections} ${sections === 1 ? 'section' : 'sections'}.`,
  },
} as const satisfies Record<string, Message | Message<Values>>
