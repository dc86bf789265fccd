import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitWeeks } from './fit-week.ts'

const week = { monday: '2026-11-23', minutes: 240, worked: 50, weeks: 12 }
const mondays = (tasks: readonly number[], hours = week) =>
  fitWeeks(tasks, hours).map(({ shares }) => shares.map(({ monday, minutes }) => `${monday} ${minutes}`).join(', '))

describe('tasks in weeks', () => {
  test('fill what is left of this week, and then the next', () => {
    expect(mondays([60, 45, 40, 20, 120, 30])).toEqual([
      '2026-11-23 60',
      '2026-11-23 45',
      '2026-11-23 40',
      '2026-11-23 20',
      '2026-11-30 120',
      '2026-11-30 30',
    ])
  })

  test('a short one fills what a long one before it left over', () => {
    expect(mondays([180, 60, 10])).toEqual(['2026-11-23 180', '2026-11-30 60', '2026-11-23 10'])
  })

  test('what is longer than a week is done over several, from what is left of this one', () => {
    expect(mondays([600, 200])).toEqual(['2026-11-23 190, 2026-11-30 240, 2026-12-07 170', '2026-12-14 200'])
  })

  test('there is no time for what no week has room for, and it takes none from what stands after it', () => {
    const few = { ...week, minutes: 30, worked: 0, weeks: 3 }
    expect(fitWeeks([100, 20], few)).toEqual([
      { shares: [], left: 100 },
      { shares: [{ monday: '2026-11-23', minutes: 20 }], left: 0 },
    ])
    expect(mondays([5], { ...week, minutes: 0 })).toEqual([''])
  })

  test('a week that was worked more than there is has no room, not less than none', () => {
    expect(mondays([10], { ...week, worked: 500 })).toEqual(['2026-11-30 10'])
  })

  test('no week holds more than it has, and no task is moved by those after it', () => {
    const lengths = fc.array(fc.integer({ min: 5, max: 700 }), { maxLength: 40 })
    const hours = fc.record({
      minutes: fc.integer({ min: 0, max: 400 }),
      worked: fc.integer({ min: 0, max: 500 }),
      weeks: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(lengths, hours, (tasks, given) => {
        const all = { ...given, monday: week.monday }
        const fitted = fitWeeks(tasks, all)
        const used = new Map<string, number>()
        for (const [index, { shares, left }] of fitted.entries()) {
          const done = shares.reduce((sum, { minutes }) => sum + minutes, 0)
          expect(done + left).toBe(tasks[index])
          expect(done === 0 || left === 0).toBe(true)
          for (const { monday, minutes } of shares) used.set(monday, (used.get(monday) ?? 0) + minutes)
        }
        for (const [monday, minutes] of used) {
          const room = monday === all.monday ? Math.max(0, all.minutes - all.worked) : all.minutes
          expect(minutes).toBeLessThanOrEqual(room)
        }
        expect(fitWeeks(tasks.slice(0, -1), all)).toEqual(fitted.slice(0, -1))
      }),
    )
  })
})
