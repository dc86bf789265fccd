import { addMonths } from '../../../platform/i18n/index.ts'

const day = 24 * 3600 * 1000

function toTime(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function toDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** An ISO date so many days after another; before it where `days` is negative. */
export function addDays(date: string, days: number): string {
  return toDate(toTime(date) + days * day)
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / day)
}

/** The Monday of the week that a date is in. */
export function mondayOf(date: string): string {
  const weekday = (new Date(toTime(date)).getUTCDay() + 6) % 7
  return addDays(date, -weekday)
}

/** The number of the week after ISO 8601: the first has the year's first Thursday. */
export function isoWeek(date: string): number {
  const thursday = addDays(mondayOf(date), 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

/**
 * The days, from one to another, on which something returns that began on `first`: every so many months, counted from the first day each
 * time, so that what begins on the 31st comes back to it. Without `months` it is that day alone.
 */
export function occurrences(first: string, months: number | null, from: string, to: string): readonly string[] {
  if (months === null) return first >= from && first <= to ? [first] : []
  const found: string[] = []
  for (let n = 0, at = first; at <= to; n += 1, at = addMonths(first, n * months)) {
    if (at >= from) found.push(at)
  }
  return found
}
