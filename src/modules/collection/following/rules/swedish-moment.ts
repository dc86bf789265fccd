const timeZone = 'Europe/Stockholm'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The moment when clocks in Sweden show a time on a day; of a time that comes twice in October the first, of one that is skipped in March the one an hour later. */
export function swedishMoment(date: string, minutes: number): Date {
  const shown = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000
  for (const hours of [2, 1]) {
    const moment = new Date(shown - hours * 3_600_000)
    if (clockOf(moment) === shown) return moment
  }
  return new Date(shown - 3_600_000)
}

/** What clocks in Sweden show, as if it were UTC. */
function clockOf(moment: Date): number {
  const given = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(given.year ?? 0, (given.month ?? 1) - 1, given.day ?? 1, given.hour ?? 0, given.minute ?? 0)
}

/** Minutes since midnight of "13.30", "13:30" or "1330"; null for what is no time. */
export function readClock(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[.:]?(\d{2})$/.exec(text.trim()) ?? []
  if (hours === undefined || minutes === undefined) return null
  const [h, m] = [Number(hours), Number(minutes)]
  return h < 24 && m < 60 ? h * 60 + m : null
}

/** The text when it is an ISO date that exists; null otherwise. */
export function readDay(text: string): string | null {
  const trimmed = text.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return null
  const time = Date.parse(`${trimmed}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== trimmed ? null : trimmed
}
