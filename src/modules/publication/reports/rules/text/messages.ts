import type { Said } from '../../../../survey/index.ts'

/** What is said of a text that cannot be read. */
export const messages = {
  emptyPlaceholder: {
    sv: 'Mellan klamrarna står inget. Skriv vilken siffra som ska stå här, till exempel fråga.svar.',
    en: 'There is nothing between the braces. Write which figure is to stand here, such as question.answer.',
  },
  unclosedPlaceholder: {
    sv: 'Klammern { har ingen } efter sig på samma rad. Skriv \\{ om en klammer ska synas i texten.',
    en: 'The brace { has no } after it on the same line. Write \\{ for a brace that is to be seen in the text.',
  },
  malformedPath: (source: string): Said => ({
    sv: `Hänvisningen ${source} har fel form. Skriv frågans id, en punkt och svarets id.`,
    en: `The reference ${source} has the wrong form. Write the id of the question, a full stop and the id of the answer.`,
  }),
  malformedFilter: (source: string): Said => ({
    sv: `Gruppen i ${source} har fel form. Skriv kolumn=värde efter strecket, till exempel county=Uppsala län.`,
    en: `The group in ${source} has the wrong form. Write column=value after the bar, such as county=Uppsala län.`,
  }),
}
