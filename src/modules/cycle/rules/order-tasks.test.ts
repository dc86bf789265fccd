import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './days.ts'
import { isForNow, orderTasks } from './order-tasks.ts'
import { addressOfTask, aheadOf, readTaskAddress, type Task } from './task.ts'

const today = '2026-11-24'
const task = (name: string, dueOn: string, more: Partial<Task> = {}): Task => ({
  register: 'asset',
  record: name,
  what: 'classify',
  dueOn,
  name,
  minutes: 30,
  weight: 2,
  ahead: aheadOf[more.weight === 4 ? 3 : (more.weight ?? 2)],
  laterUntil: null,
  ...more,
})
const weights = [1, 2, 3, 4] as const
const namesOf = (tasks: readonly Task[]) => orderTasks(tasks, today).map(({ task: { name } }) => name)
const anyTask = fc.record({
  dueOn: fc.integer({ min: -100, max: 100 }).map((days) => addDays(today, days)),
  weight: fc.constantFrom(...weights),
  minutes: fc.integer({ min: 5, max: 600 }),
  record: fc.uuid(),
})
const anyTasks = fc.array(anyTask.map(({ dueOn, record, ...rest }) => task(record, dueOn, { record, ...rest })))

describe('order of consequence and date', () => {
  test('is law or danger, late, this week, and then by the day to begin', () => {
    const tasks = [
      task('unhurried', '2026-11-30', { weight: 1 }),
      task('normal in two weeks', '2026-12-08'),
      task('normal with a long way to go', '2027-01-08', { ahead: 70 }),
      task('this week', '2026-11-27'),
      task('light this week', '2026-11-24', { weight: 1 }),
      task('late and light', '2026-10-01', { weight: 1 }),
      task('late', '2026-11-20'),
      task('heavy in three weeks', '2026-12-15', { weight: 3 }),
      task('heavy since yesterday', '2026-11-23', { weight: 3 }),
      task('by the hour, in a month', '2026-12-24', { weight: 4 }),
      task('by the hour, tomorrow', '2026-11-25', { weight: 4 }),
    ]
    expect(namesOf(tasks)).toEqual([
      'by the hour, tomorrow',
      'heavy since yesterday',
      'by the hour, in a month',
      'heavy in three weeks',
      'late',
      'late and light',
      'this week',
      'light this week',
      'normal with a long way to go',
      'normal in two weeks',
      'unhurried',
    ])
  })

  test('says why each stands where it does, and by when to begin', () => {
    const [one] = orderTasks([task('x', '2026-12-20', { weight: 3 })], today)
    expect(one).toMatchObject({ reason: 'heavy', late: -26, beginBy: '2026-11-08' })
    expect(orderTasks([task('x', '2026-11-20')], today)[0]).toMatchObject({ reason: 'late', late: 4 })
    // Due today is not late
    expect(orderTasks([task('x', today)], today)[0]).toMatchObject({ reason: 'this-week', late: 0 })
  })

  test('is the same whatever order the tasks came in, and loses none', () => {
    fc.assert(
      fc.property(anyTasks, fc.infiniteStream(fc.double({ noNaN: true })), (tasks, random) => {
        const mixed = tasks
          .map((each) => ({ each, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(namesOf(mixed)).toEqual(namesOf(tasks))
        expect(namesOf(tasks).sort()).toEqual(tasks.map(({ name }) => name).sort())
      }),
    )
  })

  test('puts no task of two that weigh the same before one that is due earlier', () => {
    fc.assert(
      fc.property(anyTasks, fc.constantFrom(...weights), (tasks, weight) => {
        const dues = orderTasks(
          tasks.filter((each) => each.weight === weight).map((each) => ({ ...each, ahead: 20 })),
          today,
        ).map((each) => each.task.dueOn)
        expect(dues).toEqual([...dues].sort())
      }),
    )
  })
})

test('is for now when its time to begin has come, by what it weighs, unless it was put off', () => {
  // The week ends on the 29th of November
  expect(isForNow(task('x', '2026-12-27'), today)).toBe(true)
  expect(isForNow(task('x', '2026-12-28'), today)).toBe(false)
  expect(isForNow(task('x', '2026-12-28', { weight: 3 }), today)).toBe(true)
  expect(isForNow(task('x', '2026-12-14', { weight: 1 }), today)).toBe(false)
  expect(isForNow(task('x', '2026-11-01', { laterUntil: '2026-11-29' }), today)).toBe(true)
  expect(isForNow(task('x', '2026-11-01', { laterUntil: '2026-11-30' }), today)).toBe(false)
})

test('a task is found again by its address, and nothing else is', () => {
  const key = { register: 'own_task', record: 'a b/c', what: 'due_on', dueOn: '2026-11-24' }
  const path = addressOfTask(key)
  expect(path).toBe('own_task.due_on.2026-11-24.a%20b%2Fc')
  expect(readTaskAddress(decodeURIComponent(path))).toEqual(key)
  for (const wrong of ['', 'finns-inte', 'asset.classify.2026-11-24.', 'Asset.x.2026-11-24.1', 'a.b.24.1']) {
    expect(readTaskAddress(wrong), wrong).toBeNull()
  }
})
