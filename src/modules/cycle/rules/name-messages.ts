import type { Message } from '../../../platform/i18n/index.ts'

export const nameMessages = {
  reports: {
    sv: ({ n }) => (n === 1 ? 'Bedöm en rapport om en incident' : `Bedöm ${n} rapporter om incidenter`),
    en: ({ n }) => (n === 1 ? 'Judge a report of an incident' : `Judge ${n} reports of incidents`),
  } as Message<{ n: number }>,
  reportsUncounted: { sv: 'Bedöm rapporter om incidenter', en: 'Judge reports of incidents' },
  survey: {
    sv: ({ name }) => `Svara på ${name}`,
    en: ({ name }) => `Answer ${name}`,
  } as Message<{ name: string }>,
  ownOne: { sv: 'En egen uppgift', en: 'A task of your own' },
  ownMany: {
    sv: ({ n }) => `${n} egna uppgifter`,
    en: ({ n }) => `${n} tasks of your own`,
  } as Message<{ n: number }>,
  surveyOne: { sv: 'en enkät', en: 'a survey' },
  surveyMany: { sv: ({ n }) => `${n} enkäter`, en: ({ n }) => `${n} surveys` } as Message<{ n: number }>,
  assetOne: { sv: 'en informationstillgång', en: 'an asset' },
  assetMany: {
    sv: ({ n }) => `${n} informationstillgångar`,
    en: ({ n }) => `${n} assets`,
  } as Message<{ n: number }>,
  documentOne: { sv: 'ett dokument', en: 'a document' },
  documentMany: { sv: ({ n }) => `${n} dokument`, en: ({ n }) => `${n} documents` } as Message<{ n: number }>,
  otherOne: { sv: 'en post', en: 'a record' },
  otherMany: { sv: ({ n }) => `${n} poster`, en: ({ n }) => `${n} records` } as Message<{ n: number }>,
} as const
