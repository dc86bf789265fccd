import type { Said } from '../../../survey/index.ts'

/** What is wrong with a contact that somebody has written, in a form or in a file. */
export const messages = {
  nameMissing: { sv: 'Skriv namnet.', en: 'Enter the name.' },
  nameTooLong: { sv: 'Skriv ett namn på högst 200 tecken.', en: 'Enter a name of at most 200 characters.' },
  emailMissing: {
    sv: 'Skriv en e-postadress, till exempel namn@kommunen.se.',
    en: 'Enter an e-mail address, such as name@example.org.',
  },
  emailWrong: (written: string): Said => ({
    sv: `”${written}” är ingen e-postadress. Skriv den som namn@kommunen.se.`,
    en: `“${written}” is not an e-mail address. Write it as name@example.org.`,
  }),
  phoneWrong: (written: string): Said => ({
    sv: `”${written}” är inget telefonnummer. Skriv det med siffror, till exempel 021-39 00 00.`,
    en: `“${written}” is not a telephone number. Write it in figures, such as 021-39 00 00.`,
  }),
  functionTooLong: {
    sv: 'Skriv en funktion på högst 200 tecken.',
    en: 'Enter a function of at most 200 characters.',
  },
  languageWrong: (written: string): Said => ({
    sv: `Språket ”${written}” finns inte. Skriv sv eller en, eller lämna tomt för svenska.`,
    en: `There is no language “${written}”. Write sv or en, or leave it empty for Swedish.`,
  }),
  taken: {
    sv: 'Kommunen har redan en kontakt med den adressen.',
    en: 'The municipality has a contact with that address already.',
  },
  duplicate: (email: string, first: number, second: number): Said => ({
    sv: `Adressen ${email} finns för samma kommun på både rad ${first} och rad ${second}. Ta bort den ena.`,
    en: `The address ${email} is there for the same municipality on both line ${first} and line ${second}. Remove one of them.`,
  }),
  notAsked: (name: string, code: string): Said => ({
    sv: `${name} (${code}) finns inte i enkätens urvalsram. Ta bort raden, eller lägg först till kommunen i ramen.`,
    en: `${name} (${code}) is not in the survey’s frame. Remove the row, or add the municipality to the frame first.`,
  }),
  unknownColumn: (name: string): Said => ({
    sv: `Kolumnen ${name} hör inte hit. Kolumnerna heter kommunkod, namn, e-post, telefon, funktion och språk.`,
    en: `The column ${name} does not belong here. The columns are kommunkod, namn, e-post, telefon, funktion and språk.`,
  }),
  noRows: {
    sv: 'Filen har inga rader under kolumnnamnen. Skriv en rad för varje kontakt.',
    en: 'The file has no rows below the column names. Write a row for each contact.',
  },
}
