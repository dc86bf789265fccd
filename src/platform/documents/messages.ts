import type { Message } from '../i18n/index.ts'

/** The few words that documents say by themselves. */
export const messages = {
  tableRegion: {
    sv: ({ caption }) => `Tabell: ${caption}`,
    en: ({ caption }) => `Table: ${caption}`,
  } satisfies Message<{ caption: string }>,
  page: { sv: 'Sida ', en: 'Page ' },
} as const
