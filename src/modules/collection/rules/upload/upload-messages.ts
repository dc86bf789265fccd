import type { Said } from '../../../survey/index.ts'

/** What is wrong with a file that somebody has sent. */
export const messages = {
  noFile: { sv: 'Välj en fil. Den som skickades är tom.', en: 'Choose a file. The one that was sent is empty.' },
  tooManyRows: (rows: number, most: number): Said => ({
    sv: `Filen har ${rows} rader. Högst ${most} tas emot, och Sverige har 290 kommuner. Kontrollera att det är rätt fil.`,
    en: `The file has ${rows} rows. At most ${most} are taken, and Sweden has 290 municipalities. Check that it is the right file.`,
  }),
  unknownMunicipality: (code: string, nearest: string | null): Said => ({
    sv: `Ingen kommun har koden ${code}. ${nearest === null ? 'Skriv en kommunkod med fyra siffror.' : `Menade du ${nearest}?`}`,
    en: `No municipality has the code ${code}. ${nearest === null ? 'Write a municipality code of four digits.' : `Did you mean ${nearest}?`}`,
  }),
  noCode: { sv: 'Raden saknar kommunkod.', en: 'The row has no municipality code.' },
  missingColumns: (wanted: string, also: string): Said => ({
    sv: `Kolumnen ${wanted} saknas. Den kan också heta ${also}.`,
    en: `The column ${wanted} is missing. It may also be called ${also}.`,
  }),
  tooLong: (column: string, most: number): Said => ({
    sv: `${column} är längre än ${most} tecken. Korta texten.`,
    en: `${column} is longer than ${most} characters. Shorten it.`,
  }),
}
