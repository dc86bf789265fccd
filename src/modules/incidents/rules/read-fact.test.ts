import { expect, test } from 'vitest'
import { readFact, type WrittenFact } from './read-fact.ts'

const now = new Date('2026-11-30T09:04:00Z')
const good: WrittenFact = { kind: 'known', day: '2026-11-29', time: '23.40', body: ' Larmet gick. ' }
const fieldsOf = (written: Partial<WrittenFact>) => {
  const read = readFact({ ...good, ...written }, now)
  return 'faults' in read ? read.faults.map(({ field }) => field) : []
}

test('a fact has its moment by the Swedish clock', () => {
  expect(readFact(good, now)).toEqual({
    fact: { kind: 'known', at: new Date('2026-11-29T22:40:00Z'), body: 'Larmet gick.' },
  })
  expect(readFact({ ...good, body: ' ' }, now)).toMatchObject({ fact: { body: null } })
})

test('every fault is told at once', () => {
  expect(fieldsOf({ kind: 'closed', day: '', time: 'snart', body: 'x'.repeat(4001) })).toEqual([
    'kind',
    'day',
    'time',
    'body',
  ])
  expect(fieldsOf({ day: '2026-02-30' })).toEqual(['day'])
  expect(fieldsOf({ time: '24.00' })).toEqual(['time'])
})

test('a time that has not come, or that no clock showed that day, is no fact', () => {
  expect(fieldsOf({ day: '2026-11-30', time: '10.04' })).toEqual([])
  expect(fieldsOf({ day: '2026-11-30', time: '10.05' })).toEqual(['time'])
  expect(fieldsOf({ day: '2026-03-29', time: '02.30' })).toEqual(['time'])
})
