/** The words of the analyst's tables. */
export const messages = {
  title: { sv: 'Tabeller', en: 'Tables' },
} as const
