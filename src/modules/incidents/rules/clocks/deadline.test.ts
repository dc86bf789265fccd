import { describe, expect, test } from 'vitest'
import { deadlineOf, type Span } from './deadline.ts'

const shownBy = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})
/** "2026-10-25 02:30", as a clock on a wall in Sweden shows it. */
const shown = (moment: number) => shownBy.format(moment)
const minute = 60_000

/**
 * The same in another way, which looks at a clock and reckons nothing: an hour is waited for so many times; of days and months the date
 * is found by turning the leaves of a calendar, and then the first minute is looked for when the clock shows at least that.
 */
function slowDeadline(start: Date, { amount, unit }: Span): Date {
  if (unit === 'hour') {
    let moment = start.getTime()
    for (let n = 0; n < amount; n++) for (let m = 0; m < 60; m++) moment += minute
    return new Date(moment)
  }
  const [date = '', time = ''] = shown(start.getTime()).split(' ')
  // Noon of each day, whatever the clocks do at night
  const noonOf = (day: string) => Date.parse(`${day}T12:00:00Z`)
  let leaf = date
  const next = () => {
    leaf = new Date(noonOf(leaf) + 24 * 60 * minute).toISOString().slice(0, 10)
  }
  if (unit === 'day') for (let n = 0; n < amount; n++) next()
  else {
    for (let n = 0; n < amount; n++) {
      const month = leaf.slice(0, 7)
      while (leaf.slice(0, 7) === month) next()
    }
    const month = leaf.slice(0, 7)
    for (;;) {
      const before = leaf
      if (leaf.slice(8) >= date.slice(8)) break
      next()
      if (leaf.slice(0, 7) !== month) {
        leaf = before
        break
      }
    }
  }
  const wanted = `${leaf} ${time}`
  let moment = Date.parse(`${leaf}T00:00:00Z`) - 180 * minute
  // Far enough before, so that the first of two hours that are called the same is not passed by
  while (shown(moment + 180 * minute) < wanted) moment += 60 * minute
  while (shown(moment) < wanted) moment += minute
  return new Date(moment)
}

/** Numbers that are the same each time: a fault that is found is found again. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const spans: readonly Span[] = [
  { amount: 24, unit: 'hour' },
  { amount: 72, unit: 'hour' },
  { amount: 1, unit: 'month' },
  { amount: 3, unit: 'day' },
  { amount: 13, unit: 'month' },
]

describe('a deadline', () => {
  test('is what a clock and a calendar show, for moments of thirty years', () => {
    const random = numbers(42)
    const from = Date.parse('2024-01-01T00:00:00Z')
    for (let n = 0; n < 400; n++) {
      const start = new Date(from + Math.floor((random.next().value as number) * 30 * 365.25 * 24 * 60) * minute)
      for (const span of spans) {
        expect(deadlineOf(start, span), `${start.toISOString()} + ${span.amount} ${span.unit}`).toEqual(
          slowDeadline(start, span),
        )
      }
    }
  })

  test('is so around each change of clocks and at the end of each month, to the minute', () => {
    const starts: number[] = []
    for (let year = 2026; year <= 2029; year++) {
      for (const change of ['-03-29', '-03-28', '-03-26', '-03-25', '-10-25', '-10-29', '-10-28', '-10-26']) {
        // What is a month, three days or a day before the night that clocks change, and that night
        for (const back of [0, 1, 3, 30, 31]) {
          for (const half of [0, 0.5, 1, 1.5, 2, 2.5]) {
            starts.push(Date.parse(`${year}${change}T00:00:00Z`) + (half - back * 24) * 60 * minute)
          }
        }
      }
      for (let month = 0; month < 12; month++) {
        for (const days of [0, 1, 2, 3]) starts.push(Date.UTC(year, month, 1 - days, 22, 59))
      }
    }
    for (const start of starts) {
      for (const span of spans.slice(0, 4)) {
        const from = new Date(start)
        expect(deadlineOf(from, span), `${from.toISOString()} + ${span.amount} ${span.unit}`).toEqual(
          slowDeadline(from, span),
        )
      }
    }
  })

  test('is after so many real hours, also over a night that is an hour longer or shorter', () => {
    const hours = (start: string, amount: number) => deadlineOf(new Date(start), { amount, unit: 'hour' }).toISOString()
    expect(hours('2026-10-24T12:00:00+02:00', 24)).toBe('2026-10-25T10:00:00.000Z')
    expect(shown(Date.parse(hours('2026-10-24T12:00:00+02:00', 24)))).toBe('2026-10-25 11:00')
    expect(shown(Date.parse(hours('2026-03-28T12:00:00+01:00', 24)))).toBe('2026-03-29 13:00')
  })

  test('of a month is the same day and time, or the last day of a shorter month', () => {
    const month = (start: string) => shown(deadlineOf(new Date(start), { amount: 1, unit: 'month' }).getTime())
    expect(month('2027-01-31T23:40:00+01:00')).toBe('2027-02-28 23:40')
    expect(month('2028-01-31T23:40:00+01:00')).toBe('2028-02-29 23:40')
    expect(month('2028-02-29T08:00:00+01:00')).toBe('2028-03-29 08:00')
    expect(month('2026-12-31T00:00:00+01:00')).toBe('2027-01-31 00:00')
    expect(month('2026-10-24T09:00:00+02:00')).toBe('2026-11-24 09:00')
  })

  test('in an hour that is not, or is twice, is the earliest that it can be', () => {
    const month = (start: string) => deadlineOf(new Date(start), { amount: 1, unit: 'month' }).toISOString()
    expect(month('2026-02-28T02:30:00+01:00')).toBe('2026-03-28T01:30:00.000Z')
    expect(month('2027-02-28T02:30:00+01:00')).toBe('2027-03-28T01:00:00.000Z')
    expect(month('2026-09-25T02:30:00+02:00')).toBe('2026-10-25T00:30:00.000Z')
  })

  test('is not put off for a Sunday', () => {
    const start = new Date('2026-11-27T10:00:00+01:00')
    expect(deadlineOf(start, { amount: 48, unit: 'hour' }).getUTCDay()).toBe(0)
  })
})
