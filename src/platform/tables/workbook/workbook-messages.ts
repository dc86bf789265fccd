import type { Said } from '../fault.ts'

/** The words for why a workbook cannot be read. */
export const messages = {
  notAWorkbook: {
    sv: 'Filen är ingen Excelarbetsbok (.xlsx). Öppna den i ett kalkylprogram och spara den som .xlsx.',
    en: 'The file is not an Excel workbook (.xlsx). Open it in a spreadsheet program and save it as .xlsx.',
  },
  compoundFile: {
    sv: 'Filen är skyddad med lösenord eller sparad i det gamla formatet .xls. Spara den utan lösenord som .xlsx.',
    en: 'The file is protected by a password or saved in the old format .xls. Save it without a password as .xlsx.',
  },
  encrypted: {
    sv: 'Filen är skyddad med lösenord. Spara den utan lösenord.',
    en: 'The file is protected by a password. Save it without one.',
  },
  damaged: {
    sv: 'Filen är skadad eller avbruten. Hämta eller spara den på nytt.',
    en: 'The file is damaged or cut off. Fetch or save it anew.',
  },
  brokenPart: (part: string): Said => ({
    sv: `Delen ${part} i filen går inte att läsa. Öppna filen i ett kalkylprogram och spara den på nytt.`,
    en: `The part ${part} of the file cannot be read. Open the file in a spreadsheet program and save it anew.`,
  }),
  documentType: (part: string): Said => ({
    sv: `Delen ${part} innehåller en dokumenttyp (DTD), som kan få filen att betyda något annat än den visar. Öppna den i ett kalkylprogram och spara den på nytt.`,
    en: `The part ${part} holds a document type (DTD), which can make the file mean something else than it shows. Open it in a spreadsheet program and save it anew.`,
  }),
  fileTooLarge: (megabytes: number): Said => ({
    sv: `Filen är större än ${megabytes} megabyte, mer än som tas emot. Ta bort bilder och blad som inte behövs.`,
    en: `The file is larger than ${megabytes} megabytes, more than is taken. Remove pictures and sheets that are not needed.`,
  }),
  holdsTooMuch: (megabytes: number): Said => ({
    sv: `Filen packar upp till mer än ${megabytes} megabyte, mer än som tas emot. Kontrollera var den kommer ifrån.`,
    en: `The file unpacks to more than ${megabytes} megabytes, more than is taken. Check where it comes from.`,
  }),
  tooManyParts: (count: number, most: number): Said => ({
    sv: `Filen består av ${count} delar. Högst ${most} tas emot. Kontrollera att det är rätt fil.`,
    en: `The file consists of ${count} parts. At most ${most} are taken. Check that it is the right file.`,
  }),
  macros: {
    sv: 'Arbetsboken innehåller makron. Spara den som .xlsx utan makron.',
    en: 'The workbook holds macros. Save it as .xlsx without macros.',
  },
  externalLinks: {
    sv: 'Arbetsboken har länkar till andra filer. Bryt länkarna (Data, Redigera länkar) och spara den på nytt.',
    en: 'The workbook has links to other files. Break the links (Data, Edit links) and save it anew.',
  },
  tooWide: (columns: number): Said => ({
    sv: `Raden är längre än ${columns} kolumner, fler än som tas emot. Ta bort det som står här.`,
    en: `The row is longer than ${columns} columns, more than are taken. Remove what stands here.`,
  }),
  tooLong: (rows: number): Said => ({
    sv: `Bladet är längre än ${rows} rader, fler än som tas emot. Ta bort det som står här.`,
    en: `The sheet is longer than ${rows} rows, more than are taken. Remove what stands here.`,
  }),
  tooMuchText: {
    sv: 'Arbetsboken har mer text än som tas emot. Kontrollera att det är rätt fil.',
    en: 'The workbook has more text than is taken. Check that it is the right file.',
  },
  formula: {
    sv: 'Här står en formel. Klistra in den som värde.',
    en: 'Here is a formula. Paste it as a value.',
  },
  cellError: (error: string): Said => ({
    sv: `Här står felet ${error}. Skriv det som ska stå.`,
    en: `Here is the error ${error}. Write what should be there.`,
  }),
  date: {
    sv: 'Här har kalkylprogrammet gjort om det som skrevs till ett datum. Formatera cellen som text och skriv om det.',
    en: 'Here the spreadsheet program has made a date of what was typed. Format the cell as text and type it again.',
  },
}
