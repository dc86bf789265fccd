import { expect, test } from 'vitest'
import { planWeek } from './plan-week.ts'
import type { Task } from './task.ts'

const task = (name: string, dueOn: string, minutes: number, weight: 1 | 2 | 3 = 2): Task => {
  return {
    register: 'asset',
    record: name,
    what: 'next_date',
    dueOn,
    name,
    minutes,
    weight,
    ahead: 42,
    laterUntil: null,
  }
}
const today = '2026-11-24'

test('a week holds what has time, in its order, and says of the rest to which week it moves', () => {
  const tasks = [task('soon', '2026-12-18', 90), task('late', '2026-11-02', 120), task('law', '2026-12-20', 60, 3)]
  const plan = planWeek(tasks, { today, minutes: 240, worked: 50 })
  expect(plan.thisWeek.map(({ task: { name }, now }) => [name, now])).toEqual([
    ['law', 60],
    ['late', 120],
  ])
  expect(plan.free).toBe(10)
  expect(plan.later.map(({ task: { name }, shares }) => [name, shares])).toEqual([
    ['soon', [{ monday: '2026-11-30', minutes: 90 }]],
  ])
})

test('what is longer than a week is begun in it, and there is no time for what twelve weeks do not hold', () => {
  const plan = planWeek([task('long', '2026-11-02', 300), task('endless', '2026-11-03', 5000)], {
    today,
    minutes: 240,
    worked: 0,
  })
  expect(plan.thisWeek).toMatchObject([{ now: 240, shares: [{ minutes: 240 }, { minutes: 60 }] }])
  expect(plan.later).toMatchObject([{ task: { name: 'endless' }, shares: [] }])
  expect(plan.noTimeBefore).toBe('2027-02-15')
})

test('without hours nothing is done, and nothing is left over', () => {
  const plan = planWeek([task('x', today, 30)], { today, minutes: 0, worked: 30 })
  expect([plan.thisWeek.length, plan.later.length, plan.free]).toEqual([0, 1, 0])
})
