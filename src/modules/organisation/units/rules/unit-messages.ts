import type { Message } from '../../../../platform/i18n/index.ts'

/** What is wrong with a unit as it is written. */
export const unitFaults = {
  nameMissing: { sv: 'Skriv enhetens namn', en: 'Enter the name of the unit' },
  nameLong: { sv: 'Namnet får ha högst 120 tecken', en: 'The name may have at most 120 characters' },
  kindMissing: { sv: 'Välj vad för slags enhet det är', en: 'Choose what kind of unit it is' },
  parentUnknown: { sv: 'Välj en enhet som finns', en: 'Choose a unit that exists' },
  parentBelow: {
    sv: 'En enhet kan inte höra under sig själv eller något som hör under den',
    en: 'A unit cannot belong under itself or anything below it',
  },
  nameTaken: {
    sv: ({ name }) => `Där finns redan en enhet som heter ${name}`,
    en: ({ name }) => `There is already a unit called ${name} there`,
  } as Message<{ name: string }>,
  dayWrong: { sv: 'Skriv datum som 2026-11-24', en: 'Write the date as 2026-11-24' },
  dayAhead: {
    sv: 'Dagen har inte kommit. Planera en omorganisation i stället.',
    en: 'The day has not come. Plan a reorganisation instead.',
  },
} as const
