import type { Said } from '../../../survey/index.ts'

/** The words for what is wrong in a frame or response file. */
export const messages = {
  empty: {
    sv: 'Filen är tom. Den ska börja med en rad med kolumnernas namn.',
    en: 'The file is empty. It has to begin with a row of column names.',
  },
  nul: {
    sv: 'Här står ett styrtecken (NUL) som inte hör hemma i en textfil. Spara filen på nytt som CSV i UTF-8.',
    en: 'Here is a control character (NUL) that does not belong in a text file. Save the file again as CSV in UTF-8.',
  },
  notText: {
    sv: 'Det som lästes är inte text i UTF-8. Spara det som CSV i UTF-8.',
    en: 'What was read is not text in UTF-8. Save it as CSV in UTF-8.',
  },
  moreFaults: (count: number): Said => ({
    sv: `Ytterligare ${count} fel visas inte. Rätta de här först.`,
    en: `${count} more faults are not shown. Correct these first.`,
  }),
  endlessRow: (megabytes: number): Said => ({
    sv: `Raden som börjar här är längre än ${megabytes} MB. Troligen saknas ett avslutande citattecken i den. Lägg till det.`,
    en: `The row that begins here is longer than ${megabytes} MB. Probably it lacks a closing quotation mark. Add it.`,
  }),
  uneven: (cells: number, expected: number): Said => ({
    sv: `Raden har ${cells} celler men kolumnerna är ${expected}. Kontrollera skiljetecken och citattecken.`,
    en: `The row has ${cells} cells but there are ${expected} columns. Check delimiters and quotation marks.`,
  }),
  unnamedColumn: (number: number): Said => ({
    sv: `Kolumn ${number} saknar namn. Ge den ett namn eller ta bort den.`,
    en: `Column ${number} has no name. Give it one or remove it.`,
  }),
  duplicateColumn: (name: string, first: number, second: number): Said => ({
    sv: `Kolumnen ${name} finns två gånger, som nummer ${first} och ${second}. Ta bort den ena.`,
    en: `The column ${name} is there twice, as number ${first} and ${second}. Remove one of them.`,
  }),
  missingColumn: (name: string): Said => ({
    sv: `Kolumnen ${name} saknas. Lägg till den.`,
    en: `The column ${name} is missing. Add it.`,
  }),
  unknownColumn: (name: string, nearest: string | null): Said => ({
    sv: `Kolumnen ${name} hör inte till enkäten. ${nearest ? `Menade du ${nearest}?` : 'Ta bort den eller rätta namnet.'}`,
    en: `The column ${name} does not belong to the questionnaire. ${nearest ? `Did you mean ${nearest}?` : 'Remove it or correct its name.'}`,
  }),
  noRows: {
    sv: 'Filen har inga rader under kolumnnamnen. En ram har en rad för var och en som tillfrågas.',
    en: 'The file has no rows below the column names. A frame has a row for each one that is asked.',
  },
  noRespondent: {
    sv: 'Raden saknar värde i kolumnen respondent. Skriv vem den gäller.',
    en: 'The row has no value in the column respondent. Write whom it concerns.',
  },
  duplicateRespondent: (respondent: string, first: number, second: number): Said => ({
    sv: `Respondenten ${respondent} finns både på rad ${first} och rad ${second}. Ta bort den ena.`,
    en: `The respondent ${respondent} is on both line ${first} and line ${second}. Remove one of them.`,
  }),
  notInFrame: (respondent: string): Said => ({
    sv: `Respondenten ${respondent} finns inte i ramen. Rätta den eller lägg till den i ramen.`,
    en: `The respondent ${respondent} is not in the frame. Correct it or add it to the frame.`,
  }),
  badStatus: (status: string): Said => ({
    sv:
      status === ''
        ? 'status saknas. Skriv complete eller partial.'
        : `status kan inte vara ”${status}”. Skriv complete eller partial.`,
    en:
      status === ''
        ? 'status is missing. Write complete or partial.'
        : `status cannot be “${status}”. Write complete or partial.`,
  }),
  unknownOption: (column: string, value: string, options: readonly string[]): Said => ({
    sv: `${column}: alternativet ”${value}” finns inte. Välj bland ${options.join(', ')}, eller lämna tomt.`,
    en: `${column}: there is no option “${value}”. Choose among ${options.join(', ')}, or leave it empty.`,
  }),
  notAMark: (column: string, value: string): Said => ({
    sv: `${column}: ”${value}” ska vara 1 (vald), 0 (inte vald) eller tomt.`,
    en: `${column}: “${value}” has to be 1 (chosen), 0 (not chosen) or empty.`,
  }),
  exclusive: (column: string): Said => ({
    sv: `${column} är vald tillsammans med andra alternativ, men det kan bara väljas ensamt. Rätta raden.`,
    en: `${column} is chosen together with other options, but it can only be chosen alone. Correct the row.`,
  }),
  textWithoutOption: (column: string, option: string): Said => ({
    sv: `${column} har en text, men ${option} är inte valt. Välj det eller ta bort texten.`,
    en: `${column} has a text, but ${option} is not chosen. Choose it or remove the text.`,
  }),
  notANumber: (column: string, value: string): Said => ({
    sv: `${column}: ”${value}” är inget tal. Skriv siffror, eller lämna tomt.`,
    en: `${column}: “${value}” is not a number. Write digits, or leave it empty.`,
  }),
  badText: (column: string, why: Said): Said => ({ sv: `${column}: ${why.sv}`, en: `${column}: ${why.en}` }),
}
