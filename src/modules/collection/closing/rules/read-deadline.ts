import { lastDayOf } from '../../rules/collection-state.ts'
import { messages } from './deadline-messages.ts'

/** A survey's last day, and the days of grace after it. */
export interface Deadline {
  readonly closesOn: string
  readonly graceDays: number
}

/** As the form has it: what was typed. */
export interface TypedDeadline {
  readonly closesOn: string
  readonly graceDays: string
}

/** What is wrong with a field of it. */
export interface DeadlineFault {
  readonly field: keyof Deadline
  readonly message: { readonly sv: string; readonly en: string }
}

const mostGraceDays = 60
const mostYears = 3

/**
 * Reads a new last day and its grace, with everything that is wrong with them. A last day that is over may stand, since grace can be given
 * after it; but no new one is set in the past, and no grace that is over already.
 *
 * @param now the survey's days as they stand; `today` an ISO date in Swedish time
 */
export function readDeadline(
  typed: TypedDeadline,
  now: { readonly opensOn: string; readonly closesOn: string },
  today: string,
): { readonly deadline: Deadline; readonly faults: readonly DeadlineFault[] } {
  const closesOn = typed.closesOn.trim()
  const grace = typed.graceDays.trim()
  const graceDays = grace === '' ? 0 : /^\d{1,3}$/.test(grace) ? Number(grace) : Number.NaN
  const faults: DeadlineFault[] = []
  const dayFault = faultOfDay(closesOn, now, today)
  if (dayFault) faults.push({ field: 'closesOn', message: dayFault })
  if (!(graceDays <= mostGraceDays)) {
    faults.push({ field: 'graceDays', message: messages.graceNumber(mostGraceDays) })
  } else if (!dayFault && lastDayOf({ closesOn, graceDays }) < today) {
    faults.push({ field: 'graceDays', message: messages.graceOver })
  }
  return { deadline: { closesOn, graceDays }, faults }
}

function faultOfDay(day: string, now: { readonly opensOn: string; readonly closesOn: string }, today: string) {
  if (!isDate(day)) return messages.notADate
  if (day === now.closesOn) return null
  if (day < today) return messages.inThePast
  if (day < now.opensOn) return messages.beforeOpening
  if (Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + mostYears) return messages.tooFar(mostYears)
  return null
}

/** Whether it is a day of the calendar, written as 2026-12-18. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
