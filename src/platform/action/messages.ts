/** What is said of a field whose form is wrong, where the action says nothing more exact. */
export const messages = {
  tooBig: { sv: 'Värdet är för stort eller texten för lång.', en: 'The value is too large or the text too long.' },
  tooSmall: { sv: 'Fyll i ett värde.', en: 'Enter a value.' },
  unknownField: {
    sv: 'Det finns ett fält som sidan inte känner till.',
    en: 'There is a field that the page does not know.',
  },
  wrongForm: { sv: 'Värdet har fel form.', en: 'The value has the wrong form.' },
} as const
