import type { Message } from '../platform/i18n/index.ts'

export const datasetMessages = {
  whole: {
    sv: ({ sha256 }) => `Datasetet är oförändrat. SHA-256 ${sha256}`,
    en: ({ sha256 }) => `The dataset is unaltered. SHA-256: ${sha256}`,
  } as Message<{ sha256: string }>,
  unread: {
    missing: { sv: 'filen finns inte eller går inte att läsa.', en: 'the file does not exist or cannot be read.' },
    damaged: { sv: 'filen är ingen zip, eller skadad.', en: 'the file is no zip, or is damaged.' },
    'too-large': { sv: 'filen rymmer mer än ett dataset kan.', en: 'the file holds more than a dataset can.' },
  },
} as const
