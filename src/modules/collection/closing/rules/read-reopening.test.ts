import { expect, test } from 'vitest'
import { readReopening } from './read-reopening.ts'

const today = '2027-01-04'
const faulty = (reason: string, until: string | null) =>
  readReopening({ reason, until }, today).faults.map(({ field }) => field)

test('takes a reason, and a last day where one is asked for', () => {
  expect(readReopening({ reason: ' Fel siffra ', until: null }, today)).toEqual({
    reason: 'Fel siffra',
    until: null,
    faults: [],
  })
  expect(faulty('Fel siffra', '2027-01-04')).toEqual([])
})

test('tells everything that is wrong at once', () => {
  expect(faulty('  ', '2027-01-03')).toEqual(['reason', 'until'])
  expect(faulty('x'.repeat(1001), 'fredag')).toEqual(['reason', 'until'])
  expect(faulty('x'.repeat(1000), '2029-01-01')).toEqual(['until'])
  expect(faulty('', null)).toEqual(['reason'])
  expect(faulty('x', '')).toEqual(['until'])
})
