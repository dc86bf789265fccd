import type { Message } from '../../platform/i18n/index.ts'

/** Words that several parts say. */
export const messages = {
  changeSurvey: { sv: 'Ändra enkäten', en: 'Change the survey' },
  questions: { sv: 'Frågor', en: 'Questions' },
  linePlace: {
    sv: ({ line, column }) => `Rad ${line}, tecken ${column}`,
    en: ({ line, column }) => `Line ${line}, character ${column}`,
  } as Message<{ line: number; column: number }>,
  moreFaults: { sv: 'Det finns fler fel. Rätta de här först.', en: 'There are more faults. Mend these first.' },
  issue: { sv: 'Ge ut enkäten', en: 'Issue the survey' },
  changePilot: { sv: 'Ändra piloten', en: 'Change the pilot' },
  toPilot: { sv: 'Se vad piloten visade', en: 'See what the pilot showed' },
  pilotedWith: {
    sv: ({ n }) =>
      n === 1 ? 'Frågorna prövades i en pilot med en kommun.' : `Frågorna prövades i en pilot med ${n} kommuner.`,
    en: ({ n }) =>
      n === 1
        ? 'The questions were tried in a pilot with one municipality.'
        : `The questions were tried in a pilot with ${n} municipalities.`,
  } as Message<{ n: number }>,
  issuePilot: { sv: 'Ge ut piloten', en: 'Issue the pilot' },
} as const
