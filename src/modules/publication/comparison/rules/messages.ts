import type { Said } from '../../../survey/index.ts'

/** What a schema calls a type, in words. */
const types: Readonly<Record<string, Said>> = {
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  string: { sv: 'text', en: 'text' },
  array: { sv: 'en lista', en: 'a list' },
  tuple: { sv: 'en lista med två tal', en: 'a list of two numbers' },
  object: { sv: 'ett objekt med nycklar', en: 'an object with keys' },
}

/** Faults of a file with published figures. `where` is the path to the value, as `figures.3.count`. */
export const messages = {
  notJson: {
    sv: 'Filen är inte giltig JSON här. Kontrollera klamrar, komman och citattecken strax före.',
    en: 'The file is not valid JSON here. Check brackets, commas and quotation marks just before.',
  },
  unknownKey: (key: string): Said => ({
    sv: `Nyckeln ”${key}” finns inte i en fil med publicerade siffror. Ta bort den eller rätta stavningen.`,
    en: `The key “${key}” does not belong in a file of published figures. Remove it or correct its spelling.`,
  }),
  missing: (where: string): Said => ({
    sv: `${where} saknas. Lägg till värdet.`,
    en: `${where} is missing. Add it.`,
  }),
  wrongType: (where: string, expected: string): Said => {
    const type = types[expected] ?? { sv: expected, en: expected }
    return { sv: `${where} ska vara ${type.sv}.`, en: `${where} should be ${type.en}.` }
  },
  outOfRange: (where: string): Said => ({
    sv: `${where} är utanför vad som är möjligt: antal är 0 eller mer, procent 0–100, text och listor inte tomma.`,
    en: `${where} is outside what is possible: counts are 0 or more, percent 0–100, text and lists not empty.`,
  }),
  notAllowed: (where: string): Said => ({
    sv: `${where} har ett värde som inte är tillåtet. Se filformatet i reference/README.md.`,
    en: `${where} has a value that is not allowed. See the file format in reference/README.md.`,
  }),
} as const
