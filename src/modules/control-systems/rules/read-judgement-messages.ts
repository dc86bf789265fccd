/** What is wrong with a judgement that is written. */
export const messages = {
  choose: { sv: 'Välj ett svar.', en: 'Choose an answer.' },
  chooseMethod: { sv: 'Välj hur det har bedömts.', en: 'Choose how it was judged.' },
  decide: { sv: 'Säg om systemet är samhällsviktigt.', en: 'Say whether the system is critical to society.' },
  why: {
    sv: 'Ni bedömer annorlunda än svaren talar för. Skriv varför.',
    en: 'You judge otherwise than the answers suggest. Write why.',
  },
  tooLong: { sv: 'Skriv högst 2 000 tecken.', en: 'Write at most 2,000 characters.' },
} as const
