import { describe, expect, test } from 'vitest'
import { responseSpread, rIndicator } from '../../../../stats/r-indicator.ts'
import { propensityBasis } from '../../../../stats/response-propensity.ts'
import type { ProgressRow } from '../../rules/collection-progress.ts'
import { callOrder, mirrorWith } from './call-list.ts'
import { type EarlierRound, forecastEnd } from './forecast-end.ts'
import { largestGaps, missingTo } from './gaps.ts'
import { mailingEffects } from './mailings.ts'
import { mirrorOf, responseGroups } from './mirror.ts'

/** Counties of unlike size and classes of unlike response: small municipalities and the north answer less. */
function country(): ProgressRow[] {
  return Array.from({ length: 60 }, (_, i) => {
    const county = ['19', '20', '25'][i % 3] ?? ''
    const small = i % 4 === 0
    const answers = county === '25' ? i % 5 === 0 : small ? i % 2 === 1 || i % 8 === 0 : i % 6 !== 1
    return {
      respondent: `${county}${String(i).padStart(2, '0')}`,
      columns: { county_code: county, population_class: small ? 'under-8000' : '8000-15000' },
      status: answers ? 'complete' : i % 7 === 0 ? 'partial' : null,
      startedOn: null,
      submittedOn: null,
    }
  })
}

const answered = (rows: readonly ProgressRow[], respondents: readonly string[]) =>
  rows.map((row) => (respondents.includes(row.respondent) ? { ...row, status: 'complete' as const } : row))

/** R by fitting anew to the rows as they would be. */
const indicatorOf = (rows: readonly ProgressRow[]) => rIndicator(responseGroups(rows).cells)?.r ?? Number.NaN

describe('the call list', () => {
  const rows = country()
  const groups = responseGroups(rows)
  const mirror = mirrorOf(groups)
  const list = callOrder(rows, groups, mirror)

  test('holds those that have not answered, and says of each what R becomes when it has', () => {
    expect(list.map(({ row }) => row.respondent).sort()).toEqual(
      rows
        .filter(({ status }) => status !== 'complete')
        .map(({ respondent }) => respondent)
        .sort(),
    )
    const now = indicatorOf(rows)
    for (const { row, gain } of list) {
      expect(gain).toBeCloseTo(indicatorOf(answered(rows, [row.respondent])) - now, 10)
    }
  })

  test('is in the order of it, the begun before those that are alike', () => {
    const spread = (of: readonly ProgressRow[]) => {
      const { cells } = responseGroups(of)
      return responseSpread(cells, propensityBasis(cells)).adjusted
    }
    const after = list.map(({ row }) => spread(answered(rows, [row.respondent])))
    for (const [index, one] of after.entries()) expect((after[index + 1] ?? 9) - one).toBeGreaterThan(-1e-12)
    for (const [index, { row }] of list.entries()) {
      const next = list[index + 1]?.row
      if (next && JSON.stringify(next.columns) === JSON.stringify(row.columns)) {
        expect(row.status === null && next.status === 'partial').toBe(false)
      }
    }
  })

  test('says which of its groups have answered less than the whole, the one that lacks most first', () => {
    const first = list[0]
    expect(first?.row.columns.county_code).toBe('25')
    expect(first?.lacking[0]).toMatchObject({ variable: 'county', level: '25', total: 20 })
    for (const { lacking } of list) for (const { contribution } of lacking) expect(contribution).toBeLessThan(0)
  })

  test('says what R becomes when several answer', () => {
    const first = list.slice(0, 7).map(({ row }) => row.respondent)
    expect(mirrorWith(rows, groups, new Set(first))).toBeCloseTo(indicatorOf(answered(rows, first)), 10)
    expect(mirrorWith(rows, groups, new Set(first))).toBeGreaterThan(indicatorOf(rows))
  })

  test('is in the order of the frame where too few have answered to say, and promises nothing', () => {
    const none = rows.map((row) => ({ ...row, status: null }))
    expect(mirrorOf(responseGroups(none))).toBeNull()
    const unordered = callOrder(none, responseGroups(none), null)
    expect(unordered.map(({ row }) => row.respondent)).toEqual(rows.map(({ respondent }) => respondent))
    expect(unordered.every(({ gain, lacking }) => gain === null && lacking.length === 0)).toBe(true)
  })
})

test('groups are made of what the frame says of everyone', () => {
  const rows = country()
  expect(responseGroups(rows).variables).toEqual(['county', 'population'])
  const [first, ...others] = rows
  const withoutClass = first ? [{ ...first, columns: { county_code: '19' } }, ...others] : []
  expect(responseGroups(withoutClass).variables).toEqual(['county'])
  expect(responseGroups(withoutClass).cells.reduce((sum, { total }) => sum + total, 0)).toBe(60)
})

test('what is missing is the fewest answers that reach the target', () => {
  expect(missingTo(80, { total: 10, complete: 3 })).toBe(5)
  expect(missingTo(80, { total: 7, complete: 5 })).toBe(1)
  expect(missingTo(80, { total: 7, complete: 6 })).toBe(0)
  expect(missingTo(100, { total: 1, complete: 0 })).toBe(1)
  const group = (id: string, complete: number) => ({ id, total: 10, complete, partial: 0, none: 10 - complete })
  expect(
    largestGaps(80, [group('19', 7), group('20', 9), group('25', 2)]).map((gap) => [gap.group.id, gap.missing]),
  ).toEqual([
    ['25', 6],
    ['19', 1],
  ])
})

describe('what is expected on the last day', () => {
  const dates = { opensOn: '2026-10-01', closesOn: '2026-10-21', today: '2026-10-11' }
  const daily = (complete: number) =>
    Array.from({ length: 20 }, (_, i) => ({ date: `2020-03-${String(i + 1).padStart(2, '0')}`, complete }))
  const earlier = (complete: number, total = 290): EarlierRound => ({
    title: { sv: 'Enkäten 2020', en: 'The survey of 2020' },
    opensOn: '2020-03-01',
    closesOn: '2020-03-21',
    total,
    days: daily(complete),
  })
  const progress = { total: 290, complete: 100, days: [] }

  test('goes as it went from the same point of an earlier round', () => {
    // After half the time 110 of 290 had answered, 90 of the other 180 did: half of the 190 that are left now
    const forecast = forecastEnd(progress, dates, false, [earlier(10)])
    expect(forecast).toMatchObject({ known: true, by: { method: 'earlier', rounds: [{ sv: 'Enkäten 2020' }] } })
    if (!forecast.known) return
    expect((forecast.low + forecast.high) / 2).toBeGreaterThan(192)
    expect((forecast.low + forecast.high) / 2).toBeLessThan(198)
  })

  test('reaches over what each of several rounds would give', () => {
    const span = (rounds: readonly EarlierRound[]) => {
      const forecast = forecastEnd(progress, dates, false, rounds)
      return forecast.known ? [forecast.low, forecast.high] : []
    }
    const [low] = span([earlier(5)])
    const [, high] = span([earlier(12)])
    expect(span([earlier(5), earlier(12)])).toEqual([low, high])
  })

  test('leaves out a round whose answers were taken in from a file', () => {
    const imported = { ...earlier(10), days: [{ date: '2020-04-02', complete: 200 }] }
    expect(forecastEnd(progress, dates, false, [imported])).toEqual({ known: false, because: 'too-early' })
  })

  test('goes at the pace of the last two weeks where there is no earlier round, and is never under what has come', () => {
    const days = Array.from({ length: 16 }, (_, i) => ({
      date: `2026-10-${String(i + 1).padStart(2, '0')}`,
      complete: 40 + i * 4,
      begun: 0,
    }))
    const late = { ...dates, today: '2026-10-16' }
    const forecast = forecastEnd({ total: 290, complete: 100, days }, late, false, [])
    expect(forecast).toMatchObject({ known: true, by: { method: 'pace' } })
    if (!forecast.known) return
    expect(forecast.low).toBeGreaterThanOrEqual(100)
    // 56 of the 246 that were left came in two weeks; five days of 190 at that pace are 17
    expect(forecast.low).toBeLessThanOrEqual(117)
    expect(forecast.high).toBeGreaterThanOrEqual(117)
    expect(forecast.high).toBeLessThan(135)
  })

  test('is not said before it opens, after it ends, or too early with nothing to go by', () => {
    expect(forecastEnd(progress, { ...dates, today: '2026-09-30' }, false, [])).toMatchObject({ because: 'not-open' })
    expect(forecastEnd(progress, { ...dates, today: '2026-10-22' }, false, [])).toMatchObject({ because: 'over' })
    expect(forecastEnd(progress, dates, true, [earlier(10)])).toMatchObject({ because: 'over' })
    expect(forecastEnd(progress, dates, false, [])).toMatchObject({ because: 'too-early' })
  })
})

describe('what came after a mailing', () => {
  const days = Array.from({ length: 20 }, (_, i) => ({
    date: `2026-10-${String(i + 5).padStart(2, '0')}`,
    complete: (i + 1) * 2,
    begun: 0,
  }))

  test('is counted from its day through the seventh after, so far where they have not passed', () => {
    const mailings = [
      { kind: 'invitation', date: '2026-10-05', respondents: 290 },
      { kind: 'reminder.1', date: '2026-10-12', respondents: 200 },
      { kind: 'reminder.2', date: '2026-10-22', respondents: 150 },
    ]
    expect(mailingEffects(mailings, days, '2026-10-24')).toEqual([
      { kind: 'invitation', date: '2026-10-05', respondents: 290, reminder: null, answers: 16, soFar: false },
      { kind: 'reminder', date: '2026-10-12', respondents: 200, reminder: 1, answers: 16, soFar: false },
      { kind: 'reminder', date: '2026-10-22', respondents: 150, reminder: 2, answers: 6, soFar: true },
    ])
  })

  test('is that of one mailing where it went out in parts', () => {
    const parts = [
      { kind: 'reminder.begun', date: '2026-10-12', respondents: 20 },
      { kind: 'reminder.none', date: '2026-10-12', respondents: 70 },
      { kind: 'reminder.none', date: '2026-10-13', respondents: 5 },
    ]
    expect(mailingEffects(parts, days, '2026-10-24')).toMatchObject([
      { reminder: 1, date: '2026-10-12', respondents: 95 },
    ])
  })
})
