import { isDate } from './read-deadline.ts'
import { messages } from './reopening-messages.ts'

/** What is wrong with a field of it. */
export interface ReopeningFault {
  readonly field: 'reason' | 'until'
  readonly message: { readonly sv: string; readonly en: string }
}

export const longestReason = 1000
const mostYears = 1

/**
 * Reads why a response is opened again, and to which day, with everything that is wrong. While the survey is open it takes no day of its own.
 *
 * @param typed `until` is null where none is asked for
 */
export function readReopening(
  typed: { readonly reason: string; readonly until: string | null },
  today: string,
): { readonly reason: string; readonly until: string | null; readonly faults: readonly ReopeningFault[] } {
  const reason = typed.reason.trim()
  const until = typed.until?.trim() ?? null
  const faults: ReopeningFault[] = []
  if (reason === '') faults.push({ field: 'reason', message: messages.reasonMissing })
  if (reason.length > longestReason) faults.push({ field: 'reason', message: messages.reasonLong(longestReason) })
  const message = until === null ? null : faultOfDay(until, today)
  if (message) faults.push({ field: 'until', message })
  return { reason, until, faults }
}

function faultOfDay(day: string, today: string) {
  if (!isDate(day)) return messages.untilDate
  if (day < today) return messages.untilPast
  return Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + mostYears ? messages.untilFar : null
}
