/** A day as it is written, `2026-11-24`, if there is such a day; otherwise null. */
export function readDay(text: string): string | null {
  const day = text.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null
}

/** The day before an ISO date. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 3600 * 1000).toISOString().slice(0, 10)
}
