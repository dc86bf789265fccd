import { letters } from './letters.ts'
import { recipients } from './recipients.ts'
import { reminders } from './reminders.ts'

/** The words of letters, reminders and what became of them. */
export const messages = {
  mailingsTitle: { sv: 'Utskick', en: 'Mailings' },
  mailingsLead: {
    sv: 'Vad breven säger, vilka som har gått ut och hur det gick med vart och ett.',
    en: 'What the letters say, which have gone out and how each of them fared.',
  },
  notDone: { sv: 'Det gick inte', en: 'That could not be done' },
  ...letters,
  ...reminders,
  ...recipients,
} as const
