import type { Message } from '../../../platform/i18n/index.ts'

/** Which dataset figures rest on. */
export const messages = {
  restsOn: {
    sv: ({ number }) => `Räknat på dataset ${number}, SHA-256`,
    en: ({ number }) => `Counted on dataset ${number}, SHA-256:`,
  } as Message<{ number: number }>,
  notFrozen: {
    sv: 'Räknat på svaren som de står. De är ännu inte frysta till ett dataset.',
    en: 'Counted on the answers as they stand. They are not frozen to a dataset yet.',
  },
} as const
