/** What is wrong with a new key, and what to do. */
export const keyFaults = {
  nameIt: { sv: 'Skriv vad nyckeln ska användas till.', en: 'Write what the key is to be used for.' },
  nameTooLong: { sv: 'Korta namnet till högst 60 tecken.', en: 'Shorten the name to at most 60 characters.' },
  chooseScope: { sv: 'Välj vad programmet får göra.', en: 'Choose what the program may do.' },
  chooseDays: { sv: 'Välj hur länge nyckeln ska gälla.', en: 'Choose how long the key is to hold.' },
} as const
