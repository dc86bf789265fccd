/** What is wrong in a report. */
export const faults = {
  nothing: { sv: 'Skriv vad som har hänt. Några ord räcker.', en: 'Write what has happened. A few words are enough.' },
  tooLong: {
    sv: 'Texten är för lång. Korta den till 4 000 tecken.',
    en: 'The text is too long. Shorten it to 4,000 characters.',
  },
  lineTooLong: { sv: 'Korta texten till 200 tecken.', en: 'Shorten the text to 200 characters.' },
} as const
