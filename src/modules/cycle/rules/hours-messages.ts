export const hoursMessages = {
  hoursMissing: { sv: 'Skriv hur många timmar du har i veckan', en: 'Enter how many hours you have a week' },
  hoursNotNumber: {
    sv: 'Skriv timmarna som en siffra, som 4 eller 1,5',
    en: 'Enter the hours as a number, like 4 or 1.5',
  },
  hoursTooMany: { sv: 'En vecka har högst 40 arbetstimmar', en: 'A week has 40 working hours at most' },
} as const
