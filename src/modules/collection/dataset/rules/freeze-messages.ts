export const messages = {
  reasonMissing: { sv: 'Skriv varför det behövs en ny version.', en: 'Write why a new version is needed.' },
  tooLong: (most: number) => ({
    sv: `Texten är för lång. Skriv högst ${most} tecken.`,
    en: `The text is too long. Write ${most} characters at most.`,
  }),
} as const
