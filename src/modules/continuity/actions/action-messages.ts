/** What the actions of continuity answer when they do not do it. */
export const messages = {
  changedMeanwhile: {
    sv: 'Någon annan har ändrat det här sedan du öppnade det. Läs vad som står nu, och gör om det som behövs.',
    en: 'Somebody else has changed this since you opened it. Read what it says now, and do again what is needed.',
  },
  onlyOwn: {
    sv: 'Du kan ändra det som du själv äger. Be den som äger det här, eller samordnaren.',
    en: 'You can change what you own yourself. Ask whoever owns this, or the coordinator.',
  },
  hasEnded: { sv: 'Planen är avslutad.', en: 'The plan has ended.' },
  noDraft: { sv: 'Det finns inget utkast att besluta.', en: 'There is no draft to decide.' },
  notComplete: {
    sv: 'Något saknas innan planen kan beslutas. Det står på sidan.',
    en: 'Something is missing before the plan can be decided. The page says what.',
  },
  partTooLong: {
    sv: 'Korta texten till högst 8 000 tecken. En plan som är kort blir läst.',
    en: 'Shorten the text to 8,000 characters at most. A plan that is short is read.',
  },
  chooseSome: { sv: 'Välj minst en.', en: 'Choose at least one.' },
} as const
