import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of the files of data themselves. */
export const messages = {
  answers: { sv: 'Svar', en: 'Answers' },
  answersInWords: { sv: 'Svar i ord', en: 'Answers in words' },
  variables: { sv: 'Variabler', en: 'Variables' },
  codeList: { sv: 'Kodlista', en: 'Codes' },
  missingValues: { sv: 'Saknade värden', en: 'Missing values' },
  about: { sv: 'Om', en: 'About' },
  what: { sv: 'Vad', en: 'What' },
  value: { sv: 'Värde', en: 'Value' },
  survey: { sv: 'Enkät', en: 'Survey' },
  questionnaire: { sv: 'Frågeformulär', en: 'Questionnaire' },
  source: { sv: 'Källa', en: 'Source' },
  opened: { sv: 'Öppnade', en: 'Opened' },
  closed: { sv: 'Stängde', en: 'Closed' },
  respondents: { sv: 'Rader', en: 'Rows' },
  population: { sv: 'Population (urvalsramens rader)', en: 'Population (rows of the frame)' },
  synthetic: { sv: 'Påhittade svar', en: 'Synthetic answers' },
  isSynthetic: {
    sv: 'Ja. Svaren är gjorda av ett program, och ingen har lämnat dem.',
    en: 'Yes. The answers are made by a program, and nobody has given them.',
  },
  made: { sv: 'Filen gjord', en: 'File made' },
  program: { sv: 'Gjord med', en: 'Made with' },
} as const satisfies Record<string, Message>
