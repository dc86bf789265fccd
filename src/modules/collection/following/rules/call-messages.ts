import type { Message } from '../../../../platform/i18n/index.ts'

/** What is wrong with a call as it was written. */
export const callFaults = {
  outcomeMissing: { sv: 'Välj hur samtalet gick.', en: 'Choose how the call went.' },
  notADay: {
    day: {
      sv: 'Skriv vilken dag du ringde som en dag som finns, till exempel 2026-11-24.',
      en: 'Write on which day you called as a day that exists, for example 2026-11-24.',
    },
    promisedOn: {
      sv: 'Skriv dagen som de lovade som en dag som finns, till exempel 2026-11-24.',
      en: 'Write the day that they named as a day that exists, for example 2026-11-24.',
    },
    nextOn: {
      sv: 'Skriv när någon ska ringa igen som en dag som finns, till exempel 2026-11-24.',
      en: 'Write when somebody is to call again as a day that exists, for example 2026-11-24.',
    },
  },
  timeFault: { sv: 'Skriv ett klockslag som 13.30.', en: 'Write a time as 13.30.' },
  calledInFuture: { sv: 'Samtalet kan inte ha varit efter nu.', en: 'The call cannot have been later than now.' },
  promisedMissing: {
    sv: 'Skriv vilken dag de lovade att svara.',
    en: 'Write by which day they said they would answer.',
  },
  promisedPast: { sv: 'Dagen kan inte vara före samtalet.', en: 'The day cannot be before the call.' },
  promisedAlone: {
    sv: 'Välj att de lovade svara en viss dag, eller ta bort dagen.',
    en: 'Choose that they named a day, or remove the day.',
  },
  nextPast: { sv: 'Dagen att ringa igen kan inte ha varit.', en: 'The day to call again cannot have passed.' },
  nextAfterDeclined: {
    sv: 'De har avböjt: ta bort dagen att ringa igen, eller välj ett annat utfall.',
    en: 'They have declined: remove the day to call again, or choose another outcome.',
  },
  textTooLong: {
    sv: ({ n }) => `Skriv högst ${n} tecken.`,
    en: ({ n }) => `Write at most ${n} characters.`,
  } as Message<{ n: number }>,
} as const
