import { formatDate, type Language, say } from '../../platform/i18n/index.ts'
import type { MailMessage } from '../../platform/mail/index.ts'
import { mails } from './messages/mails.ts'
import { nameKind } from './name-task.ts'
import type { WeekPlan } from './rules/plan-week.ts'
import { sayTime } from './say-time.ts'

interface Digest {
  readonly place: string
  readonly thisWeek: WeekPlan['thisWeek']
  /** How many tasks have no time this week. */
  readonly later: number
}

/**
 * What somebody's week has time for, by kind and with the first day of each. A letter is read in many places and kept in more, so it names
 * no record: what a municipality has not got to is not told outside it.
 */
export function digestMail(language: Language, { place, thisWeek, later }: Digest): MailMessage {
  const kinds = new Map<string, WeekPlan['thisWeek'][number][]>()
  for (const each of thisWeek) {
    const kind = `${each.task.register}.${each.task.what}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), each])
  }
  const minutes = thisWeek.reduce((sum, { now }) => sum + now, 0)
  const items = [...kinds.values()].flatMap((tasks): (readonly [string, string])[] => {
    const [first] = tasks
    if (first === undefined) return []
    const time = sayTime(
      language,
      tasks.reduce((sum, { now }) => sum + now, 0),
    )
    const due = tasks.map(({ task }) => task.dueOn).sort()[0] ?? first.task.dueOn
    const date = formatDate(language, due)
    return [[nameKind(language, first.task, tasks.length), say(language, mails.digestDue, { time, date })]]
  })
  const none = thisWeek.length === 0
  return {
    language,
    subject: none
      ? say(language, mails.digestNothingFits, { place })
      : say(language, mails.digestSubject, { place, time: sayTime(language, minutes) }),
    blocks: [
      { kind: 'text', text: say(language, none ? mails.digestNoTime : mails.digestText) },
      ...(none ? [] : [{ kind: 'facts' as const, items }]),
      ...(later > 0 ? [{ kind: 'text' as const, text: say(language, mails.digestLater, { n: later }) }] : []),
      { kind: 'link', label: say(language, mails.digestLink), path: '/hem' },
      { kind: 'small', text: say(language, mails.digestSmall) },
    ],
  }
}
