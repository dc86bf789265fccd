/** Why a reorganisation is not decided. */
export const decideMessages = {
  settled: {
    sv: 'Omorganisationen är redan genomförd eller inställd och ändras inte mer.',
    en: 'The reorganisation has been done or given up, and does not change any more.',
  },
  faulty: {
    sv: 'Planen går inte att genomföra som den är. Rätta det som står vid stegen.',
    en: 'The plan cannot be done as it is. Correct what stands at its steps.',
  },
  confirmMissing: {
    sv: 'Kryssa i att du har sett vad som händer',
    en: 'Tick that you have seen what happens',
  },
} as const
