export const ownTaskMessages = {
  titleMissing: { sv: 'Skriv vad som ska göras', en: 'Enter what is to be done' },
  titleTooLong: { sv: 'Skriv det med högst 200 tecken', en: 'Enter it in at most 200 characters' },
  minutesWrong: {
    sv: 'Skriv hur många minuter det tar, från 5 till 6000',
    en: 'Enter how many minutes it takes, from 5 to 6000',
  },
  dayWrong: { sv: 'Skriv datumet som 2026-11-24', en: 'Enter the date as 2026-11-24' },
  everyMissing: { sv: 'Välj hur ofta det återkommer', en: 'Choose how often it returns' },
  weightMissing: { sv: 'Välj hur tungt det väger', en: 'Choose how heavy it weighs' },
} as const
