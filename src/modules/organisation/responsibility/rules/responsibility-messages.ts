import type { Message } from '../../../../platform/i18n/index.ts'

/** What is wrong with who has been written to have a part in something. */
export const responsibilityFaults = {
  tooLong: { sv: 'En roll får ha högst 120 tecken', en: 'A role may have at most 120 characters' },
  tooMany: { sv: 'Skriv högst 20 personer och roller', en: 'Enter at most 20 people and roles' },
  ambiguous: (name: string): Message => ({
    sv: `Flera personer heter ${name}. Skriv e-postadressen i stället.`,
    en: `Several people are called ${name}. Enter the e-mail address instead.`,
  }),
} as const
