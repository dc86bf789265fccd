/** What breaks the rules for quotes in CSV. */
export const messages = {
  unclosedQuote: {
    sv: 'Citattecknet som öppnas här stängs aldrig. Lägg till ett " där cellen slutar, eller skriv "" för ett citattecken i texten.',
    en: 'The quotation mark that opens here is never closed. Add a " where the cell ends, or write "" for a quotation mark in the text.',
  },
  afterQuote: {
    sv: 'Efter ett avslutande citattecken ska cellen vara slut. Skriv "" för ett citattecken i texten.',
    en: 'After a closing quotation mark the cell has to end. Write "" for a quotation mark in the text.',
  },
} as const
