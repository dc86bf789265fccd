export const messages = {
  notADate: {
    sv: 'Skriv en dag som finns, med år, månad och dag, till exempel 2026-12-18.',
    en: 'Write a day that exists, as year, month and day, for example 2026-12-18.',
  },
  inThePast: {
    sv: 'Den dagen har redan varit. Välj i dag eller en senare dag.',
    en: 'That day has already been. Choose today or a later day.',
  },
  beforeOpening: {
    sv: 'Den dagen kommer före den första. Välj en senare dag.',
    en: 'That day comes before the first one. Choose a later day.',
  },
  tooFar: (years: number) => ({
    sv: `Den dagen är mer än ${years} år bort. Kontrollera året.`,
    en: `That day is more than ${years} years away. Check the year.`,
  }),
  graceNumber: (most: number) => ({
    sv: `Skriv ett helt antal dagar, från 0 till ${most}.`,
    en: `Write a whole number of days, from 0 to ${most}.`,
  }),
  graceOver: {
    sv: 'Med så få dagar har tiden redan gått ut. Välj fler dagar eller en senare sista dag.',
    en: 'With so few days the time has already run out. Choose more days or a later last day.',
  },
} as const
