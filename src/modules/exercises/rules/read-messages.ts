/** What is wrong with what is written about an exercise. */
export const messages = {
  write: { sv: 'Skriv något.', en: 'Write something.' },
  tooLong: { sv: 'Texten är för lång.', en: 'The text is too long.' },
  choose: { sv: 'Välj ett slag.', en: 'Choose a kind.' },
  day: { sv: 'Skriv en dag som 2027-03-12.', en: 'Write a day as 2027-03-12.' },
  notYet: { sv: 'Dagen har inte kommit än.', en: 'That day has not come yet.' },
  minute: { sv: 'Skriv minuter från början, 0 till 1440.', en: 'Write minutes from the beginning, 0 to 1440.' },
} as const
