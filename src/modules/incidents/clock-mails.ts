import { type Language, say } from '../../platform/i18n/index.ts'
import type { MailMessage } from '../../platform/mail/index.ts'
import { clockName, clockPath, howLong, recipientOf, whenOf } from './clock-words.ts'
import { messages } from './messages/clocks/index.ts'
import type { KnownClocks } from './queries/clocks/read-clocks.ts'
import type { Stage } from './queries/clocks/reminders.ts'
import type { Clock } from './rules/clocks/clocks-of.ts'

interface Reminder {
  readonly place: string
  readonly incident: string
  readonly clock: Clock
  readonly known: KnownClocks
  readonly stage: Stage
  readonly dueAt: Date
  readonly now: Date
}

/** That a clock runs, or has run out. It names neither incident nor system: letters are read in many places. */
export function reminderMail(language: Language, reminder: Reminder): MailMessage {
  const { place, incident, clock, known, stage, dueAt, now } = reminder
  const name = clockName(language, clock, known)
  const left = howLong(language, dueAt.getTime() - now.getTime())
  const words = { place, clock: language === 'sv' ? name.charAt(0).toLowerCase() + name.slice(1) : name, left }
  return {
    language,
    subject: say(language, messages.remindSubject[stage], words),
    blocks: [
      { kind: 'text', text: say(language, messages.remindText[stage]) },
      {
        kind: 'facts',
        items: [
          [say(language, messages.remindDue), whenOf(language, dueAt)],
          [say(language, messages.remindTo), recipientOf(language, clock, known)],
        ],
      },
      { kind: 'link', label: say(language, messages.remindOpen), path: clockPath(incident, clock.key) },
      { kind: 'small', text: say(language, messages.remindSmall) },
    ],
  }
}
