import type { Said } from '../../survey/index.ts'

/** What is wrong with the code of a municipality. */
export const messages = {
  unknownMunicipality: (code: string, nearest: string | null): Said => ({
    sv: `Ingen kommun har koden ${code}. ${nearest === null ? 'Skriv en kommunkod med fyra siffror.' : `Menade du ${nearest}?`}`,
    en: `No municipality has the code ${code}. ${nearest === null ? 'Write a municipality code of four digits.' : `Did you mean ${nearest}?`}`,
  }),
  noCode: { sv: 'Raden saknar kommunkod.', en: 'The row has no municipality code.' },
}
