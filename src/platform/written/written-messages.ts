import type { Message } from '../i18n/index.ts'

/** What is said of a written text that cannot be read. */
export const messages = {
  wrongAddress: {
    sv: ({ address }) =>
      `Länken till ${address} går inte att använda. Adressen ska börja med https://, http:// eller mailto:.`,
    en: ({ address }) =>
      `The link to ${address} cannot be used. The address must begin with https://, http:// or mailto:.`,
  } satisfies Message<{ address: string }>,
} as const
