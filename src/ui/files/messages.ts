import type { Message } from '../../platform/i18n/index.ts'

/** Files that people add, and what is wrong with the rows of one. */
export const messages = {
  file: { sv: 'Fil', en: 'File' },
  taken: {
    sv: ({ most }) =>
      `PDF, Word, Excel, PowerPoint, OpenDocument, bild (.png, .jpg, .webp) eller text (.txt, .csv). Högst ${most}.`,
    en: ({ most }) =>
      `PDF, Word, Excel, PowerPoint, OpenDocument, a picture (.png, .jpg, .webp) or text (.txt, .csv). At most ${most}.`,
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
  row: { sv: 'Rad', en: 'Row' },
  column: { sv: 'Kolumn', en: 'Column' },
  what: { sv: 'Vad som är fel', en: 'What is wrong' },
  whole: { sv: 'hela filen', en: 'the whole file' },
  faults: {
    sv: ({ n, file }) =>
      `${n === 1 ? 'Ett fel' : `${n} fel`} i ${file}. Rätta i filen och välj den igen. Inget är sparat.`,
    en: ({ n, file }) =>
      `${n === 1 ? 'One fault' : `${n} faults`} in ${file}. Correct the file and choose it again. Nothing is saved.`,
  } as Message<{ n: number; file: string }>,
  moreFaults: {
    sv: ({ n }) => `Ytterligare ${n} fel visas när de här är rättade.`,
    en: ({ n }) => `${n} more are shown when these are corrected.`,
  } as Message<{ n: number }>,
  cell: {
    sv: ({ number, name }) => (name === '' ? `${number}` : `${number} (${name})`),
    en: ({ number, name }) => (name === '' ? `${number}` : `${number} (${name})`),
  } as Message<{ number: number; name: string }>,
} as const
