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

/** So many months on: the last of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return toDate(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(dayOfMonth, last)))
}

/** Whether it is a day that exists, written as `2026-11-24`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toTime(text)) && toDate(toTime(text)) === text
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
