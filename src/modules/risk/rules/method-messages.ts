export const methodFaults = {
  missing: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  long: { sv: 'Skriv kortare.', en: 'Write less.' },
  size: { sv: 'En skala har 3 till 6 steg.', en: 'A scale has 3 to 6 steps.' },
  perYear: { sv: 'Skriv ett tal större än noll, som 0,1.', en: 'Write a number above zero, like 0.1.' },
  perYearRises: {
    sv: 'Varje steg ska hända oftare än steget före.',
    en: 'Each step happens more often than the one before.',
  },
  categories: { sv: 'Välj minst en.', en: 'Choose at least one.' },
  cell: { sv: 'Välj en nivå.', en: 'Choose a level.' },
  falls: {
    sv: 'Nivån är lägre än i en ruta med mindre sannolikhet eller konsekvens. Höj den, eller sänk den andra.',
    en: 'The level is lower than in a cell with less likelihood or consequence. Raise it, or lower the other.',
  },
  months: { sv: 'Skriv ett antal månader mellan 1 och 60.', en: 'Write a number of months between 1 and 60.' },
  decidedBy: { sv: 'Skriv vem som har beslutat om metoden.', en: 'Write who decided on the method.' },
  day: { sv: 'Skriv en dag som 2026-12-01.', en: 'Write a day like 2026-12-01.' },
  dayAhead: { sv: 'Dagen har inte varit än.', en: 'That day has not been yet.' },
} as const
