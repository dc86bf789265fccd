import { addMonths, isDay, type Message } from '../../../platform/i18n/index.ts'
import { acceptanceFaults } from './acceptance-messages.ts'
import { type AcceptingRole, acceptingRoles, type Level, type Method } from './method.ts'

/** The role as one that the method can let accept a risk of a level; null where it does not let it. */
export function roleThatAccepts({ acceptance }: Method, level: Level, role: string | null): AcceptingRole | null {
  const known = acceptingRoles.find((each) => each === role)
  return known !== undefined && acceptance[level].roles.includes(known) ? known : null
}

export type ReadAcceptance =
  | { readonly ok: true; readonly reason: string; readonly until: string }
  | {
      readonly ok: false
      readonly faults: ReadonlyArray<{ readonly field: 'reason' | 'until'; readonly message: Message }>
    }

/** Reads why, and until when: no longer than the method lets anyone accept a risk of the level. @param today an ISO date */
export function readAcceptance(
  written: { readonly reason: string; readonly until: string },
  months: number,
  today: string,
): ReadAcceptance {
  const reason = written.reason.trim()
  const until = written.until.trim()
  const faults: { field: 'reason' | 'until'; message: Message }[] = []
  if (reason === '') faults.push({ field: 'reason', message: acceptanceFaults.acceptWhyMissing })
  else if (reason.length > 2000) faults.push({ field: 'reason', message: acceptanceFaults.acceptWhyLong })
  if (!isDay(until)) faults.push({ field: 'until', message: acceptanceFaults.acceptDayMissing })
  else if (until < today) faults.push({ field: 'until', message: acceptanceFaults.acceptDayPast })
  else if (until > addMonths(today, months)) faults.push({ field: 'until', message: acceptanceFaults.acceptDayLate })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, reason, until }
}
