import type { Message } from '../i18n/index.ts'

/** What is said of a list that somebody has sent. */
export const messages = {
  emptyFile: {
    sv: 'Filen är tom. Den ska ha en rad med rubriker och minst en rad till.',
    en: 'The file is empty. It must have a row of headings and at least one more row.',
  },
  tooManyRows: (rows: number, most: number): Message => ({
    sv: `Filen har ${rows} rader. Högst ${most} läses in på en gång. Dela den, eller kontrollera att det är rätt fil.`,
    en: `The file has ${rows} rows. At most ${most} are read at once. Split it, or check that it is the right file.`,
  }),
  notATable: {
    sv: 'Filen är varken ett kalkylblad (.xlsx) eller text med kolumner (.csv). Spara listan som något av dem.',
    en: 'The file is neither a workbook (.xlsx) nor text with columns (.csv). Save the list as one of them.',
  },
  unclosedQuote: {
    sv: 'Ett citattecken som öppnas här stängs aldrig. Stäng det, eller spara listan som .xlsx.',
    en: 'A quotation mark that opens here is never closed. Close it, or save the list as .xlsx.',
  },
  windows1252: {
    sv: 'Filen var inte i UTF-8 och lästes som Windows-1252. Kontrollera att å, ä och ö stämmer.',
    en: 'The file was not UTF-8 and was read as Windows-1252. Check that å, ä and ö are right.',
  },
  formulas: (count: number): Message => ({
    sv: `Formler i filen: ${count}. De lästes som det de senast visade.`,
    en: `Formulas in the file: ${count}. They were read as what they last showed.`,
  }),
  merged: (count: number): Message => ({
    sv: `Sammanfogade celler i filen: ${count}. Bara den första rutan i varje har en text, de andra är tomma.`,
    en: `Merged cells in the file: ${count}. Only the first of each holds a text, the others are empty.`,
  }),
  otherSheets: (names: readonly string[]): Message => ({
    sv: `Bara det första bladet lästes. De andra är ${names.join(', ')}.`,
    en: `Only the first sheet was read. The others are ${names.join(', ')}.`,
  }),
} as const
