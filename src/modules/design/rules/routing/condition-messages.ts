import type { Message } from '../../../../platform/i18n/index.ts'

/** The words around a fault in a written condition, on the server and in a browser. */
export const messages = {
  faultPlace: {
    sv: ({ column, fault }) => `Tecken ${column}: ${fault}`,
    en: ({ column, fault }) => `Character ${column}: ${fault}`,
  } as Message<{ column: number; fault: string }>,
} as const
