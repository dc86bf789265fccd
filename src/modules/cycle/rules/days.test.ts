import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, isDay } from '../../../platform/i18n/index.ts'
import { addDays, daysBetween, isoWeek, mondayOf, occurrences } from './days.ts'

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('weeks', () => {
  test.each([
    ['2026-11-24', 48],
    ['2026-12-31', 53],
    ['2027-01-01', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-01', 53],
    ['2023-01-01', 52],
  ])('%s is in week %i', (date, week) => {
    expect(isoWeek(date)).toBe(week)
  })

  test('all seven days of a week have its Monday and its number', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (date, later) => {
        const monday = mondayOf(date)
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1)
        expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(monday, date)).toBeLessThan(7)
        expect(mondayOf(addDays(monday, later))).toBe(monday)
        expect(isoWeek(addDays(monday, later))).toBe(isoWeek(monday))
      }),
    )
  })
})

describe('what returns', () => {
  test('on the 31st comes on the last day of shorter months, and on the 31st again after them', () => {
    expect(occurrences('2026-01-31', 1, '2026-01-01', '2026-05-31')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ])
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  })

  test('every quarter and every year is counted from its first day, and not before it', () => {
    expect(occurrences('2026-02-15', 3, '2026-01-01', '2026-12-31')).toEqual([
      '2026-02-15',
      '2026-05-15',
      '2026-08-15',
      '2026-11-15',
    ])
    expect(occurrences('2024-03-12', 12, '2026-01-01', '2027-12-31')).toEqual(['2026-03-12', '2027-03-12'])
  })

  test('only once is that day, where it lies between', () => {
    expect(occurrences('2026-06-01', null, '2026-01-01', '2026-12-31')).toEqual(['2026-06-01'])
    expect(occurrences('2026-06-01', null, '2026-06-02', '2026-12-31')).toEqual([])
  })

  test('is there as often as the months between are', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(1, 3, 12), fc.integer({ min: 0, max: 40 }), (first, months, times) => {
        const found = occurrences(first, months, first, addMonths(first, months * times))
        expect(found).toHaveLength(times + 1)
        expect(found).toEqual([...new Set(found)].sort())
      }),
    )
  })
})

test('a day is one that exists', () => {
  expect(['2026-11-24', '2024-02-29'].map(isDay)).toEqual([true, true])
  expect(['2026-02-29', '2026-13-01', '24 nov', '', '2026-1-1'].map(isDay)).toEqual([false, false, false, false, false])
})
