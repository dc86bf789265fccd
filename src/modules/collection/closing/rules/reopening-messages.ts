export const messages = {
  reasonMissing: { sv: 'Skriv varför svaren öppnas igen.', en: 'Write why the answers are opened again.' },
  reasonLong: (most: number) => ({
    sv: `Skälet är för långt. Skriv högst ${most} tecken.`,
    en: `The reason is too long. Write ${most} characters at most.`,
  }),
  untilDate: {
    sv: 'Skriv sista dagen som år, månad och dag, till exempel 2027-01-15.',
    en: 'Write the last day as year, month and day, for example 2027-01-15.',
  },
  untilPast: {
    sv: 'Den dagen har redan varit. Välj i dag eller en senare dag.',
    en: 'That day has already been. Choose today or a later day.',
  },
  untilFar: {
    sv: 'Den dagen är mer än ett år bort. Kontrollera året.',
    en: 'That day is more than a year away. Check the year.',
  },
} as const
