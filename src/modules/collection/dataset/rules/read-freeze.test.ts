import { expect, test } from 'vitest'
import { longestFreezeReason, longestMethod, readFreeze } from './read-freeze.ts'

const fieldsOf = (reason: string, method: string, isFirst: boolean) =>
  readFreeze({ reason, method }, isFirst).faults.map(({ field }) => field)

test('takes the first dataset without a reason, and another only with one', () => {
  expect(readFreeze({ reason: ' ', method: ' ett\r\ntvå ' }, true)).toEqual({
    reason: null,
    method: 'ett\ntvå',
    faults: [],
  })
  expect(fieldsOf(' ', '', false)).toEqual(['reason'])
  expect(readFreeze({ reason: ' Rättat ', method: '' }, false)).toMatchObject({ reason: 'Rättat', faults: [] })
})

test('tells everything that is wrong at once: what is too long, and what no database can keep', () => {
  const long = [longestFreezeReason, longestMethod].map((most) => 'x'.repeat(most + 1))
  expect(fieldsOf(long[0] ?? '', long[1] ?? '', false)).toEqual(['reason', 'method'])
  expect(fieldsOf('a\0b', 'a\uD800b', false)).toEqual(['reason', 'method'])
})
