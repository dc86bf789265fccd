export const acceptanceFaults = {
  acceptWhyMissing: { sv: 'Skriv varför vi kan leva med risken.', en: 'Write why we can live with the risk.' },
  acceptWhyLong: { sv: 'Skriv högst 2\u00a0000 tecken.', en: 'Write 2,000 characters at most.' },
  acceptDayMissing: { sv: 'Skriv en dag som 2027-06-30.', en: 'Write a day like 2027-06-30.' },
  acceptDayPast: { sv: 'Dagen har redan varit. Skriv en senare.', en: 'That day has been. Write a later one.' },
  acceptDayLate: {
    sv: 'Metoden låter ingen acceptera en risk på den nivån så länge. Skriv en tidigare dag.',
    en: 'The method lets nobody accept a risk of that level for so long. Write an earlier day.',
  },
} as const
