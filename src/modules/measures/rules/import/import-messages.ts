import type { Text } from '../catalogue/catalogue.ts'

/** What is wrong in a catalogue that is read in. */
export const messages = {
  noFile: { sv: 'Välj en fil.', en: 'Choose a file.' },
  nameMissing: { sv: 'Skriv vad katalogen ska heta.', en: 'Write what the catalogue is to be called.' },
  nameTooLong: { sv: 'Skriv ett namn på högst 200 tecken.', en: 'Write a name of at most 200 characters.' },
  nameTaken: {
    sv: 'Så heter en katalog som följer med programmet. Välj ett annat namn.',
    en: 'A catalogue that comes with the program is called that. Choose another name.',
  },
  empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
  tooLarge: (megabytes: number): Text => ({
    sv: `Filen är större än ${megabytes} megabyte, mer än som tas emot.`,
    en: `The file is larger than ${megabytes} megabytes, more than is taken.`,
  }),
  notJson: (where: string): Text => ({
    sv: `Filen går inte att läsa som JSON${where}. Hämta den på nytt, eller kontrollera den i ett program för JSON.`,
    en: `The file cannot be read as JSON${where}. Fetch it anew, or check it in a program for JSON.`,
  }),
  notOscal: {
    sv: 'Filen är ingen katalog enligt OSCAL: det yttersta ska vara ett objekt med nyckeln catalog.',
    en: 'The file is no OSCAL catalog: the outermost must be an object with the key catalog.',
  },
  otherOscal: (model: string): Text => ({
    sv: `Filen är OSCAL, men modellen ${model}. Bara catalog kan läsas in.`,
    en: `The file is OSCAL, but the model ${model}. Only a catalog can be read in.`,
  }),
  missing: (path: string): Text => ({ sv: `${path} saknas.`, en: `${path} is missing.` }),
  wrongForm: (path: string, wanted: string): Text => ({
    sv: `${path} ska vara ${wanted === 'text' ? 'en text' : wanted === 'list' ? 'en lista' : 'ett objekt'}.`,
    en: `${path} must be ${wanted === 'text' ? 'a text' : wanted === 'list' ? 'a list' : 'an object'}.`,
  }),
  idForm: (path: string, id: string): Text => ({
    sv: `${path} är ${id}. Ett id består av bokstäver, siffror, punkt, bindestreck och understreck.`,
    en: `${path} is ${id}. An id consists of letters, digits, dot, hyphen and underscore.`,
  }),
  idTwice: (path: string, id: string, first: string): Text => ({
    sv: `${path} är ${id}, som redan står i ${first}.`,
    en: `${path} is ${id}, which stands in ${first} already.`,
  }),
  unknownValue: (path: string, value: string, known: string): Text => ({
    sv: `${path} är ${value}. Det som kan stå här är ${known}.`,
    en: `${path} is ${value}. What may stand here is ${known}.`,
  }),
  tooLong: (path: string, most: number): Text => ({
    sv: `${path} är längre än ${most} tecken.`,
    en: `${path} is longer than ${most} characters.`,
  }),
  tooMany: (n: number, most: number): Text => ({
    sv: `Katalogen har ${n} krav. Högst ${most} tas emot.`,
    en: `The catalogue has ${n} requirements. At most ${most} are taken.`,
  }),
  noRequirements: { sv: 'Katalogen har inga krav.', en: 'The catalogue has no requirements.' },
  tooDeep: (path: string): Text => ({
    sv: `${path} ligger djupare än tio nivåer.`,
    en: `${path} lies deeper than ten levels.`,
  }),
  moreFaults: (n: number): Text => ({ sv: `Och ${n} fel till.`, en: `And ${n} more faults.` }),
  noHeader: (columns: string): Text => ({
    sv: `Första raden ska vara rubriker. Det saknas en kolumn för ${columns}.`,
    en: `The first row must be headings. A column is missing for ${columns}.`,
  }),
  headerTwice: (heading: string, first: string): Text => ({
    sv: `Rubriken ${heading} betyder detsamma som ${first}. Ta bort en av dem.`,
    en: `The heading ${heading} means the same as ${first}. Remove one of them.`,
  }),
  cellMissing: (heading: string): Text => ({ sv: `Här ska ${heading} stå.`, en: `Here ${heading} must stand.` }),
  numberForm: (value: string): Text => ({
    sv: `Här står ${value}. Skriv ett nummer av bokstäver, siffror, punkt, bindestreck och understreck.`,
    en: `Here is ${value}. Write a number of letters, digits, dot, hyphen and underscore.`,
  }),
  numberTwice: (value: string, row: number): Text => ({
    sv: `Numret ${value} står redan på rad ${row}.`,
    en: `The number ${value} stands on row ${row} already.`,
  }),
  cellUnknown: (value: string, known: string): Text => ({
    sv: `Här står ${value}. Det som kan stå här är ${known}.`,
    en: `Here is ${value}. What may stand here is ${known}.`,
  }),
  levelForm: (value: string): Text => ({
    sv: `Här står ${value}. Skriv nivån som 1, 2 eller 3.`,
    en: `Here is ${value}. Write the level as 1, 2 or 3.`,
  }),
  minutesForm: (value: string): Text => ({
    sv: `Här står ${value}. Skriv minuter som ett heltal.`,
    en: `Here is ${value}. Write minutes as a whole number.`,
  }),
  cellTooLong: (most: number): Text => ({
    sv: `Texten är längre än ${most} tecken.`,
    en: `The text is longer than ${most} characters.`,
  }),
} as const
