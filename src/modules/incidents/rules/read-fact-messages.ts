/** What is wrong in a fact for a timeline. */
export const faults = {
  kind: { sv: 'Välj vad det är.', en: 'Choose what it is.' },
  day: { sv: 'Fyll i vilken dag det var.', en: 'Fill in which day it was.' },
  time: {
    sv: 'Fyll i ett klockslag som fanns den dagen, som 14.30.',
    en: 'Fill in a time that was on that day, such as 14:30.',
  },
  notYet: { sv: 'Tidpunkten har inte varit än.', en: 'That time has not come yet.' },
  tooLong: {
    sv: 'Texten är för lång. Korta den till 4\u00a0000 tecken.',
    en: 'The text is too long. Shorten it to 4,000 characters.',
  },
} as const
