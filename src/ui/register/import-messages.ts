import type { Message } from '../../platform/i18n/index.ts'

/** The words of reading a list into a register. */
export const messages = {
  title: { sv: 'Läs in en lista', en: 'Read a list' },
  lead: {
    sv: 'Välj listan som ni redan har, som Excel eller CSV. Kolumnerna får heta vad som helst: du ser vad som blir vad innan något sparas.',
    en: 'Choose the list that you already have, as Excel or CSV. The columns may be called anything: you see what becomes what before anything is saved.',
  },
  file: { sv: 'Fil', en: 'File' },
  fileHint: {
    sv: 'Excel (.xlsx) eller CSV, högst 20\u00a0000 rader. En rad per post, rubriker överst.',
    en: 'Excel (.xlsx) or CSV, at most 20,000 rows. One row per record, headings first.',
  },
  noFile: { sv: 'Välj en fil.', en: 'Choose a file.' },
  pledge: {
    sv: 'Filen innehåller inga uppgifter som är klassificerade enligt säkerhetsskyddslagen.',
    en: 'The file holds no information classified under the Protective Security Act.',
  },
  pledgedBefore: {
    sv: 'Läs aldrig in uppgifter som är klassificerade enligt säkerhetsskyddslagen.',
    en: 'Never read in information classified under the Protective Security Act.',
  },
  pledgeMissing: {
    sv: 'Bekräfta att filen inte innehåller säkerhetsskyddsklassificerade uppgifter. De får aldrig finnas här.',
    en: 'Confirm that the file holds no security-classified information. It may never be here.',
  },
  goOn: { sv: 'Visa kolumnerna', en: 'Show the columns' },
  columnsTitle: { sv: 'Vad är vad i listan?', en: 'What is what in the list?' },
  columnsLead: {
    sv: ({ file }) => `${file}. Vi har gissat. Rätta det som inte stämmer; det du väljer minns vi till nästa gång.`,
    en: ({ file }) =>
      `${file}. We have guessed. Correct what is wrong; what you choose is remembered for the next time.`,
  } satisfies Message<{ file: string }>,
  leftOut: { sv: 'Läs inte in', en: 'Leave out' },
  recordId: { sv: 'Id (vilken post raden är)', en: 'Id (which record the row is)' },
  columnOf: {
    sv: ({ heading }) => `Kolumnen ${heading}`,
    en: ({ heading }) => `The column ${heading}`,
  } satisfies Message<{
    heading: string
  }>,
  emptyClears: {
    sv: 'Tomma celler tömmer fältet. Annars lämnas det som det är.',
    en: 'Empty cells empty the field. Otherwise it is left as it is.',
  },
  firstRows: { sv: 'Så står det i filen, de första raderna', en: 'As it stands in the file, the first rows' },
  unnamed: { sv: ({ number }) => `Kolumn ${number}`, en: ({ number }) => `Column ${number}` } satisfies Message<{
    number: number
  }>,
  preview: { sv: 'Visa vad som händer', en: 'Show what happens' },
  previewTitle: { sv: 'Det här händer', en: 'This happens' },
  added: { sv: 'Nya', en: 'New' },
  changed: { sv: 'Ändras', en: 'Changed' },
  unchanged: { sv: 'Samma som förut', en: 'As before' },
  faulty: { sv: 'Rader som inte går att läsa in', en: 'Rows that cannot be read' },
  made: { sv: 'Läggs till på köpet', en: 'Added along with them' },
  noName: {
    sv: 'Välj vilken kolumn som är namnet. Utan det går det inte att skilja posterna åt.',
    en: 'Choose which column is the name. Without it the records cannot be told apart.',
  },
  faultsTitle: {
    sv: ({ rows }) => (rows === 1 ? 'En rad läses inte in' : `${rows} rader läses inte in`),
    en: ({ rows }) => (rows === 1 ? 'One row is not read' : `${rows} rows are not read`),
  } satisfies Message<{ rows: number }>,
  faultsLead: {
    sv: 'Rätta dem i filen och läs in den igen när du hinner. Det som redan är inläst blir inte dubbelt.',
    en: 'Correct them in the file and read it again when you have time. What has been read already is not doubled.',
  },
  row: { sv: 'Rad', en: 'Row' },
  column: { sv: 'Kolumn', en: 'Column' },
  whatToDo: { sv: 'Att göra', en: 'What to do' },
  whatChanges: { sv: 'Ändras', en: 'Changes' },
  save: {
    sv: ({ rows }) => (rows === 1 ? 'Läs in en rad' : `Läs in ${rows} rader`),
    en: ({ rows }) => (rows === 1 ? 'Read one row' : `Read ${rows} rows`),
  } satisfies Message<{ rows: number }>,
  nothing: { sv: 'Ingenting blir annorlunda', en: 'Nothing becomes different' },
  backToColumns: { sv: 'Ändra kolumnerna', en: 'Change the columns' },
  stale: {
    sv: 'Registret ändrades medan du tittade. Så här blir det nu.',
    en: 'The register was changed while you looked. This is what happens now.',
  },
  more: { sv: ({ count }) => `och ${count} till`, en: ({ count }) => `and ${count} more` } satisfies Message<{
    count: number
  }>,
  earlier: { sv: 'Inlästa listor', en: 'Lists that were read' },
  when: { sv: 'När', en: 'When' },
  who: { sv: 'Vem', en: 'Who' },
  undo: { sv: 'Ångra', en: 'Undo' },
  undoOf: { sv: ({ file }) => `Ångra ${file}`, en: ({ file }) => `Undo ${file}` } satisfies Message<{ file: string }>,
  undone: { sv: 'Ångrad', en: 'Undone' },
  done: {
    sv: ({ added, changed }) => `Inläst: ${added} nya, ${changed} ändrade.`,
    en: ({ added, changed }) => `Read: ${added} new, ${changed} changed.`,
  } satisfies Message<{ added: string; changed: string }>,
  undoDone: {
    sv: ({ count, left }) =>
      left === '0'
        ? `Ångrat: ${count} poster är som före inläsningen.`
        : `Ångrat: ${count} poster är som före inläsningen. ${left} har ändrats sedan dess och lämnades.`,
    en: ({ count, left }) =>
      left === '0'
        ? `Undone: ${count} records are as before.`
        : `Undone: ${count} records are as before. ${left} have been changed since and were left.`,
  } satisfies Message<{ count: string; left: string }>,
  becomes: {
    sv: ({ field, before, after }) => `${field}: ${before} blir ${after}`,
    en: ({ field, before, after }) => `${field}: ${before} becomes ${after}`,
  } satisfies Message<{ field: string; before: string; after: string }>,
  atRow: {
    sv: ({ row, what }) => `Rad ${row}: ${what}`,
    en: ({ row, what }) => `Row ${row}: ${what}`,
  } satisfies Message<{
    row: number
    what: string
  }>,
} as const
