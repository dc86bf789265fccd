/** What is wrong with a comment to the agency. */
export const messages = {
  unknownField: {
    sv: 'Fältet hör inte till formuläret. Öppna sidan igen.',
    en: 'The field does not belong to the form. Open the page again.',
  },
  versionMissing: {
    sv: 'Formuläret är ofullständigt. Öppna sidan igen.',
    en: 'The form is incomplete. Open the page again.',
  },
  tooLong: (most: number) => ({
    sv: `Korta kommentaren till högst ${most} tecken.`,
    en: `Shorten the comment to ${most} characters at most.`,
  }),
} as const
