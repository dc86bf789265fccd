import type { Message } from '../../platform/i18n/index.ts'

/** Files that people add. */
export const messages = {
  file: { sv: 'Fil', en: 'File' },
  taken: {
    sv: ({ most }) =>
      `PDF, Word, Excel, PowerPoint, OpenDocument, bild (.png, .jpg) eller text (.txt, .csv). Högst ${most}.`,
    en: ({ most }) =>
      `PDF, Word, Excel, PowerPoint, OpenDocument, a picture (.png, .jpg) or text (.txt, .csv). At most ${most}.`,
  } satisfies Message<{ most: string }>,
  again: { sv: 'Välj filen på nytt.', en: 'Choose the file again.' },
  pledge: {
    sv: 'Filen innehåller inga uppgifter som är klassificerade enligt säkerhetsskyddslagen.',
    en: 'The file holds no information classified under the Protective Security Act.',
  },
  pledgedBefore: {
    sv: 'Lägg aldrig in uppgifter som är klassificerade enligt säkerhetsskyddslagen.',
    en: 'Never add information classified under the Protective Security Act.',
  },
} as const
