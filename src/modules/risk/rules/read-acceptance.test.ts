import { expect, test } from 'vitest'
import { defaultMethod } from './default-method.ts'
import { readAcceptance, roleThatAccepts } from './read-acceptance.ts'

const today = '2026-12-01'
const read = (until: string, reason = 'Vi klarar oss på papper') => {
  const result = readAcceptance({ reason, until }, 6, today)
  return result.ok ? result.until : result.faults.map(({ field }) => field)
}

test('an acceptance ends today at the earliest, and at the latest when the method says', () => {
  expect(read('2026-11-30')).toEqual(['until'])
  expect(read('2026-12-01')).toBe('2026-12-01')
  expect(read(' 2027-06-01 ')).toBe('2027-06-01')
  expect(read('2027-06-02')).toEqual(['until'])
})

test('both faults are told at once', () => {
  expect(read('i vår', ' ')).toEqual(['reason', 'until'])
  expect(read(today, 'x'.repeat(2001))).toEqual(['reason'])
})

test('the method says which roles accept which levels', () => {
  expect(roleThatAccepts(defaultMethod, 'high', 'manager')).toBe('manager')
  expect(roleThatAccepts(defaultMethod, 'high', 'coordinator')).toBeNull()
  expect(roleThatAccepts(defaultMethod, 'medium', 'coordinator')).toBe('coordinator')
  expect(roleThatAccepts(defaultMethod, 'low', 'administrator')).toBeNull()
  expect(roleThatAccepts(defaultMethod, 'very-high', 'manager')).toBeNull()
})
