import { describe, expect, test } from 'vitest'
import { readHours } from './read-hours.ts'
import { readOwnTask } from './read-own-task.ts'

describe('hours a week', () => {
  test.each([
    ['4', 240],
    [' 1,5 ', 90],
    ['0.25', 15],
    ['0', 0],
    ['40', 2400],
  ])('%s is so many minutes', (text, minutes) => {
    expect(readHours(text)).toEqual({ minutes })
  })

  test.each(['', 'fyra', '-1', '41', '4 tim', '1e2', '4,555'])('%s is told what is wrong', (text) => {
    expect(readHours(text)).toHaveProperty('fault')
  })
})

describe('a task of one’s own', () => {
  const written = { title: '  Ledningens   genomgång ', minutes: '120', dueOn: '2026-12-03', every: '12', weight: '2' }

  test('is read as it is written', () => {
    expect(readOwnTask(written)).toEqual({
      task: { title: 'Ledningens genomgång', minutes: 120, dueOn: '2026-12-03', everyMonths: 12, weight: 2 },
    })
    expect(readOwnTask({ ...written, every: '0' })).toMatchObject({ task: { everyMonths: null } })
  })

  test('has every fault told at once', () => {
    const read = readOwnTask({ title: ' ', minutes: '4', dueOn: '2026-02-30', every: '2', weight: '' })
    expect('faults' in read && read.faults.map(({ field }) => field)).toEqual([
      'title',
      'minutes',
      'dueOn',
      'every',
      'weight',
    ])
    expect(readOwnTask({ ...written, title: 'x'.repeat(201) })).toHaveProperty('faults')
    expect(readOwnTask({ ...written, minutes: '10.5' })).toHaveProperty('faults')
  })
})
