/** What is wrong with the municipalities that were chosen for a pilot. */
export const messages = {
  noneChosen: { sv: 'Välj minst en kommun.', en: 'Choose at least one municipality.' },
  tooMany: (n: number, most: number) => ({
    sv: `${n} kommuner är valda. En pilot är till för några få: välj högst ${most}.`,
    en: `${n} municipalities have been chosen. A pilot is for a few: choose ${most} at most.`,
  }),
  unknown: (code: string) => ({
    sv: `Det finns ingen kommun med koden ${code}.`,
    en: `There is no municipality with the code ${code}.`,
  }),
  begunGone: (name: string) => ({
    sv: `${name} har börjat svara och kan inte tas bort.`,
    en: `${name} has begun to answer and cannot be removed.`,
  }),
  reasonTooLong: (most: number) => ({
    sv: `Korta skälet till högst ${most} tecken.`,
    en: `Shorten the reason to ${most} characters at most.`,
  }),
} as const
