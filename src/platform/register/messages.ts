import type { Message } from '../i18n/index.ts'

const list = (options: readonly Message[], language: 'sv' | 'en') =>
  options.map((option) => option[language]).join(', ')

/** What is said of a register's values, whichever register it is. */
export const messages = {
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  isRequired: { sv: 'Fyll i det här fältet.', en: 'Fill in this field.' },
  tooLong: (length: number, most: number): Message => ({
    sv: `Texten har ${length} tecken. Korta den till högst ${most}.`,
    en: `The text has ${length} characters. Shorten it to at most ${most}.`,
  }),
  noSuchField: { sv: 'Registret har inget sådant fält.', en: 'The register has no such field.' },
  noSuchGround: {
    sv: 'Fältet eller sekretessgrunden finns inte.',
    en: 'There is no such field, or no such ground of secrecy.',
  },
  notFilledIn: {
    sv: 'Fältet räknas ut, och fylls inte i.',
    en: 'The field is worked out, and is not filled in.',
  },
  controlCharacter: {
    sv: 'Texten har ett tecken som inte går att visa. Skriv om den för hand.',
    en: 'The text has a character that cannot be shown. Type it by hand.',
  },
  notAnAddress: {
    sv: 'Skriv en e-postadress som namn@kommun.se.',
    en: 'Write an e-mail address such as name@municipality.se.',
  },
  notADay: {
    sv: 'Skriv datum som 2026-11-24. Dagen måste finnas i kalendern.',
    en: 'Write the date as 2026-11-24. The day must exist.',
  },
  farDay: { sv: 'Skriv ett år mellan 1900 och 2200.', en: 'Write a year between 1900 and 2200.' },
  notWhole: { sv: 'Skriv ett helt tal med siffror.', en: 'Write a whole number in digits.' },
  outside: (min: number, max: number): Message => ({
    sv: `Skriv ett tal från ${min} till ${max}.`,
    en: `Write a number from ${min} to ${max}.`,
  }),
  notYesOrNo: { sv: 'Skriv ja eller nej, eller lämna tomt.', en: 'Write yes or no, or leave it empty.' },
  noSuchChoice: (options: readonly Message[]): Message => ({
    sv: `Skriv något av: ${list(options, 'sv')}.`,
    en: `Write one of: ${list(options, 'en')}.`,
  }),
  noSuchRecord: (written: string): Message => ({
    sv: `”${written}” finns inte. Lägg till det först, eller rätta namnet.`,
    en: `“${written}” does not exist. Add it first, or correct the name.`,
  }),
  severalRecords: (written: string): Message => ({
    sv: `Flera heter ”${written}”. Ge dem olika namn, eller skriv e-postadressen om det är en person.`,
    en: `Several are called “${written}”. Give them different names, or write the e-mail address of a person.`,
  }),
  rowTwice: (row: number): Message => ({
    sv: `Samma post står också på rad ${row}. Ta bort den ena raden.`,
    en: `The same record stands on row ${row} too. Remove one of the rows.`,
  }),
  noSuchId: {
    sv: 'Ingen post har det här id:t. Töm cellen om raden är ny.',
    en: 'No record has this id. Empty the cell if the row is new.',
  },
  severalOfName: {
    sv: 'Flera poster heter så. Hämta listan härifrån, med kolumnen Id, och ändra i den.',
    en: 'Several records are called that. Download the list from here, with the column Id, and change that.',
  },
  lacks: (label: Message): Message => ({
    sv: `Raden saknar ${label.sv.toLowerCase()}.`,
    en: `The row lacks ${label.en.toLowerCase()}.`,
  }),
  refersToNothing: {
    sv: 'Valet finns inte längre. Välj ett annat.',
    en: 'The choice no longer exists. Choose another.',
  },
  onlyOwn: {
    sv: 'Du kan ändra det som du själv äger. Be samordnaren, eller den som äger det.',
    en: 'You can change what you own yourself. Ask the coordinator, or who owns it.',
  },
  onlyOwnNew: {
    sv: 'Du kan lägga till det som du själv äger. Välj dig själv, eller be samordnaren lägga till det.',
    en: 'You can add what you own yourself. Choose yourself, or ask the coordinator to add it.',
  },
  notAmongPeople: {
    sv: 'Du finns inte bland kommunens personer, så inget kan bli ditt. Be samordnaren lägga till dig där.',
    en: 'You are not among the municipality’s people, so nothing can be yours. Ask the coordinator to add you there.',
  },
  changedMeanwhile: {
    sv: 'Någon annan sparade medan du skrev. Jämför det ni skrev och spara igen.',
    en: 'Somebody else saved while you were writing. Compare what you wrote and save again.',
  },
  nextNone: { sv: 'Skriv dagen för nästa gång som 2027-11-24', en: 'Enter the day of the next time as 2027-11-24' },
  nextPast: { sv: 'Välj en dag efter i dag för nästa gång', en: 'Choose a day after today for the next time' },
  nextFar: { sv: 'Välj en dag inom tio år för nästa gång', en: 'Choose a day within ten years for the next time' },
  viewNameTaken: {
    sv: 'Du har redan en vy med det namnet. Välj ett annat.',
    en: 'You already have a view of that name. Choose another.',
  },
  ground188: {
    sv: 'OSL 18 kap. 8 §: säkerhets- eller bevakningsåtgärd',
    en: 'OSL 18:8: security or surveillance measure',
  },
  ground1813: {
    sv: 'OSL 18 kap. 13 §: risk- och sårbarhetsanalys',
    en: 'OSL 18:13: risk and vulnerability analysis',
  },
  ground152: { sv: 'OSL 15 kap. 2 §: försvarssekretess', en: 'OSL 15:2: defence' },
  ground193: { sv: 'OSL 19 kap. 3 §: upphandling', en: 'OSL 19:3: procurement' },
  ground3116: { sv: 'OSL 31 kap. 16 §: leverantörens affärsförhållanden', en: 'OSL 31:16: the supplier’s business' },
} as const
