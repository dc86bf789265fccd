import type { Message } from '../../platform/i18n/index.ts'

/** The words of published breakdowns and weights. */
export const messages = {
  pictureName: {
    sv: ({ title, answer }) => `${title} Andel som svarade ”${answer}”.`,
    en: ({ title, answer }) => `${title} Share that answered “${answer}”.`,
  } satisfies Message<{ title: string; answer: string }>,
} as const
