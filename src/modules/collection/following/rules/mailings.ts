import { addDays, type ProgressDay } from '../../rules/collection-progress.ts'

/** Mail of one kind that went out on one day. */
export interface Mailing {
  readonly kind: string
  /** ISO date in Swedish time. */
  readonly date: string
  /** How many of those asked it went to. */
  readonly respondents: number
}

/** A mailing, and how many complete answers came from its day on through the seventh after. */
export interface MailingEffect extends Mailing {
  /** Its number among the reminders; null for what is none. */
  readonly reminder: number | null
  readonly answers: number
  /** Seven days have not passed. */
  readonly soFar: boolean
}

const week = 7

/** What goes out in one reminder can take more than a day: what comes within two days of the one before is the same. */
const sameWithin = 2

/** Answers after each mailing. What came may have come without it: it is told, not claimed. */
export function mailingEffects(
  mailings: readonly Mailing[],
  days: readonly ProgressDay[],
  today: string,
): readonly MailingEffect[] {
  const upTo = (date: string) => days.findLast((day) => day.date <= date)?.complete ?? 0
  let reminders = 0
  return joinDays(mailings).map((mailing) => {
    const until = addDays(mailing.date, week)
    return {
      ...mailing,
      reminder: isReminder(mailing) ? ++reminders : null,
      answers: upTo(until) - upTo(addDays(mailing.date, -1)),
      soFar: until > today,
    }
  })
}

function isReminder({ kind }: Pick<Mailing, 'kind'>): boolean {
  return kind.startsWith('reminder')
}

/** Reminders to those not begun and to those begun are the same mailing, and so is what went out the days after. */
function joinDays(mailings: readonly Mailing[]): Mailing[] {
  const joined: Mailing[] = []
  const lastDay = new Map<string, string>()
  for (const mailing of mailings) {
    const kind = isReminder(mailing) ? 'reminder' : mailing.kind
    const open = joined.findLast((one) => one.kind === kind)
    const last = lastDay.get(kind)
    if (open && last !== undefined && mailing.date <= addDays(last, sameWithin)) {
      joined[joined.indexOf(open)] = { ...open, respondents: open.respondents + mailing.respondents }
    } else joined.push({ ...mailing, kind })
    lastDay.set(kind, mailing.date)
  }
  return joined
}
