export const judgedMessages = {
  likelihoodMissing: { sv: 'Välj hur ofta det händer.', en: 'Choose how often it happens.' },
  consequenceMissing: {
    life: { sv: 'Välj hur illa det blir för liv och hälsa.', en: 'Choose how bad it is for life and health.' },
    service: { sv: 'Välj hur illa det blir för verksamheten.', en: 'Choose how bad it is for services.' },
    economy: { sv: 'Välj hur illa det blir för ekonomin.', en: 'Choose how bad it is for the economy.' },
    trust: { sv: 'Välj hur illa det blir för förtroendet.', en: 'Choose how bad it is for trust.' },
    law: { sv: 'Välj hur illa det blir för lagar och avtal.', en: 'Choose how bad it is for laws and agreements.' },
  },
  reasoningLong: { sv: 'Skriv högst 2\u00a0000 tecken.', en: 'Write 2,000 characters at most.' },
} as const
