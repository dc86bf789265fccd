import type { Said } from '../../../survey/index.ts'
import { messages } from './wave-messages.ts'

/** When a survey is asked. Dates are ISO dates in Swedish time. */
export interface Asked {
  readonly opensOn: string
  readonly closesOn: string
}

const day = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/**
 * Days on which to remind, unless somebody decides otherwise: half-way, after three quarters, and a week before the end, moved to a
 * weekday. Those that have passed, or that would meet another, are left out.
 *
 * @param taken days that have a wave already
 */
export function proposeDays(
  { opensOn, closesOn }: Asked,
  today: string,
  taken: readonly string[] = [],
): readonly string[] {
  const opens = Date.parse(opensOn)
  const closes = Date.parse(closesOn)
  const length = closes - opens
  const days = [opens + length / 2, opens + (length * 3) / 4, closes - 7 * day].map((time) => iso(weekday(time)))
  const fit = days.filter(
    (proposed) => proposed >= today && proposed > opensOn && proposed < closesOn && !taken.includes(proposed),
  )
  return [...new Set(fit)].sort()
}

/** The same day, or the Monday after where it falls on a weekend. */
function weekday(time: number): number {
  const start = Math.floor(time / day) * day
  const which = new Date(start).getUTCDay()
  return start + (which === 6 ? 2 : which === 0 ? 1 : 0) * day
}

/** Whether a reminder waits for a day that comes after the last one, as when the last day was moved: it is not sent then. */
export function comesTooLate(
  { status, plannedFor }: { readonly status: string; readonly plannedFor: string },
  { closesOn }: Asked,
): boolean {
  return (status === 'planned' || status === 'paused') && plannedFor > closesOn
}

export interface DayFault {
  /** Which of the days. */
  readonly index: number
  readonly message: Said
}

/** Reads the days that somebody wants to remind on. Gives every fault, day by day; an empty one is passed over. */
export function readDays(
  written: readonly string[],
  { opensOn, closesOn }: Asked,
  today: string,
  taken: readonly string[] = [],
): { readonly days: readonly string[]; readonly faults: readonly DayFault[] } {
  const days: string[] = []
  const faults: DayFault[] = []
  for (const [index, text] of written.entries()) {
    const wanted = text.trim()
    if (wanted === '') continue
    const message = faultOf(wanted)
    if (message) faults.push({ index, message })
    else days.push(wanted)
  }
  if (days.length === 0 && faults.length === 0) faults.push({ index: 0, message: messages.dayMissing })
  return { days, faults }

  function faultOf(wanted: string): Said | null {
    if (!isDay(wanted)) return messages.dayUnreadable
    if (wanted < today) return messages.dayPassed
    if (wanted > closesOn) return messages.dayAfterEnd(closesOn)
    if (wanted < opensOn) return messages.dayBeforeStart(opensOn)
    if (taken.includes(wanted) || days.includes(wanted)) return messages.dayTaken
    return null
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && iso(time) === text
}
