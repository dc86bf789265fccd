import type { Message } from '../../../platform/i18n/index.ts'

/** The words of a file that is sent and previewed. */
export const messages = {
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
  moreRows: { sv: ({ n }) => `och ${n} till`, en: ({ n }) => `and ${n} more` } as Message<{ n: number }>,
  cell: {
    sv: ({ number, name }) => (name === '' ? `${number}` : `${number} (${name})`),
    en: ({ number, name }) => (name === '' ? `${number}` : `${number} (${name})`),
  } as Message<{ number: number; name: string }>,
} as const
