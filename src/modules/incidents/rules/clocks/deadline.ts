import { addMonths, timeZone } from '../../../../platform/i18n/index.ts'

export const units = ['hour', 'day', 'month'] as const

/** How long a clock runs. */
export interface Span {
  readonly amount: number
  readonly unit: (typeof units)[number]
}

const minute = 60_000
export const hour = 60 * minute
const day = 24 * hour

const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })

/**
 * The moment that a clock is out. Hours are real hours, whatever clocks on walls do meanwhile. Days and months are those of a Swedish
 * calendar: the same day of the month, or its last where it has no such day, at the same time. Nothing is put off for a weekend: whether
 * lag 1930:173 or regulation 1182/71 does so here is not settled, and the earliest is safe.
 */
export function deadlineOf(start: Date, { amount, unit }: Span): Date {
  if (unit === 'hour') return new Date(start.getTime() + amount * hour)
  const shown = start.getTime() + offsetAt(start.getTime())
  const date = new Date(shown).toISOString().slice(0, 10)
  const last = unit === 'month' ? Date.parse(addMonths(date, amount)) : Date.parse(date) + amount * day
  return momentOf(last + (shown % day))
}

/**
 * The first moment when a Swedish clock shows at least this: of the hour that comes twice in October the first, and of the hour that
 * never is in March its beginning, so that a deadline is never too late.
 *
 * @param shown as milliseconds since 1970 on that clock
 */
function momentOf(shown: number): Date {
  const offsets = [offsetAt(shown - day), offsetAt(shown + day)]
  const moments = offsets.map((each) => shown - each).filter((moment) => moment + offsetAt(moment) === shown)
  // Clocks change on the hour
  return new Date(moments.length > 0 ? Math.min(...moments) : Math.floor((shown - Math.min(...offsets)) / hour) * hour)
}

/** How far a Swedish clock is before UTC, in milliseconds. */
function offsetAt(moment: number): number {
  const [, hours = '0', minutes = '0'] = /GMT\+(\d\d):(\d\d)$/.exec(offset.format(moment)) ?? []
  return Number(hours) * hour + Number(minutes) * minute
}
