/** What is wrong in a clock of the organisation's own. */
export const ownClockFaults = {
  name: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
  nameTooLong: { sv: 'Korta namnet till 100 tecken.', en: 'Shorten the name to 100 characters.' },
  starts: { sv: 'Välj vad som startar klockan.', en: 'Choose what starts the clock.' },
  amount: { sv: 'Skriv ett helt tal från 1 till 1\u00a0000.', en: 'Write a whole number from 1 to 1,000.' },
  unit: { sv: 'Välj timmar, dagar eller månader.', en: 'Choose hours, days or months.' },
  recipient: { sv: 'Skriv vem som ska få det.', en: 'Write who is to receive it.' },
  recipientTooLong: { sv: 'Korta mottagaren till 200 tecken.', en: 'Shorten the recipient to 200 characters.' },
} as const
