/** What is wrong in a note of what was sent. */
export const sentFaults = {
  day: { sv: 'Fyll i vilken dag det skickades.', en: 'Fill in which day it was sent.' },
  time: {
    sv: 'Fyll i ett klockslag som fanns den dagen, som 14.30.',
    en: 'Fill in a time that was on that day, such as 14:30.',
  },
  notYet: {
    sv: 'Tidpunkten har inte varit än. Markera när det är skickat.',
    en: 'That time has not come yet. Mark it when it has been sent.',
  },
  recipient: { sv: 'Skriv vem som fick det.', en: 'Write who received it.' },
  recipientTooLong: { sv: 'Korta mottagaren till 200 tecken.', en: 'Shorten the recipient to 200 characters.' },
  referenceTooLong: { sv: 'Korta numret till 100 tecken.', en: 'Shorten the number to 100 characters.' },
} as const
