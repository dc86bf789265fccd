/** What is wrong with what the coordinator has been written to have. */
export const mandateFaults = {
  tooLong: { sv: 'Texten är för lång', en: 'The text is too long' },
  unknown: { sv: 'Välj någon i listan', en: 'Choose one from the list' },
  dayWrong: { sv: 'Skriv datum som 2026-11-24', en: 'Write the date as 2026-11-24' },
  budgetWrong: { sv: 'Skriv hela kronor, högst en miljard', en: 'Enter whole kronor, at most a thousand million' },
  hoursWrong: {
    sv: 'Skriv timmar i veckan från 0 till 100, med högst en decimal',
    en: 'Enter hours a week from 0 to 100, with at most one decimal',
  },
} as const
