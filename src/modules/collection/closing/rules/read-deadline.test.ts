import { expect, test } from 'vitest'
import { isDate, readDeadline } from './read-deadline.ts'

const now = { opensOn: '2026-10-05', closesOn: '2026-12-18' }
const faults = (closesOn: string, graceDays: string, today = '2026-11-24') =>
  readDeadline({ closesOn, graceDays }, now, today).faults.map(({ field, message }) => [field, message.sv])

test('takes a later day, an earlier one that has not been, and no grace where none is written', () => {
  expect(readDeadline({ closesOn: ' 2027-01-15 ', graceDays: '7' }, now, '2026-11-24')).toEqual({
    deadline: { closesOn: '2027-01-15', graceDays: 7 },
    faults: [],
  })
  expect(faults('2026-11-24', '')).toEqual([])
  expect(faults('2026-11-23', '0')).toEqual([
    ['closesOn', 'Den dagen har redan varit. Välj i dag eller en senare dag.'],
  ])
})

test('tells everything that is wrong at once', () => {
  expect(faults('i morgon', 'några').map(([field]) => field)).toEqual(['closesOn', 'graceDays'])
  expect(faults('2026-02-30', '61').map(([field]) => field)).toEqual(['closesOn', 'graceDays'])
  expect(faults('2036-12-18', '-1').map(([field]) => field)).toEqual(['closesOn', 'graceDays'])
})

test('gives grace after the last day, but none that has run out', () => {
  expect(faults('2026-12-18', '7', '2026-12-22')).toEqual([])
  expect(faults('2026-12-18', '4', '2026-12-22')).toEqual([])
  expect(faults('2026-12-18', '3', '2026-12-22').map(([field]) => field)).toEqual(['graceDays'])
  expect(faults('2026-12-17', '9', '2026-12-22').map(([field]) => field)).toEqual(['closesOn'])
})

test('takes nothing before the survey has opened', () => {
  expect(faults('2026-09-01', '0', '2026-08-01').map(([field]) => field)).toEqual(['closesOn'])
})

test('knows the days of the calendar', () => {
  expect(['2024-02-29', '2023-02-29', '2026-13-01', '26-01-01', '2026-1-1', ''].map(isDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})
