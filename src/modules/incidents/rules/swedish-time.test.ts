import { expect, test } from 'vitest'
import { readSwedishTime } from './swedish-time.ts'

test.each([
  ['2026-11-30', '14.30', '2026-11-30T13:30:00.000Z'],
  ['2026-07-01', '9:05', '2026-07-01T07:05:00.000Z'],
  ['2028-02-29', '0000', '2028-02-28T23:00:00.000Z'],
  // Comes twice: the first
  ['2026-10-25', '02.30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03.30', '2026-10-25T02:30:00.000Z'],
])('%s at %s is %s', (day, time, moment) => {
  expect(readSwedishTime(day, time)?.toISOString()).toBe(moment)
})

test.each([
  // Never was
  ['2026-03-29', '02.30'],
  ['2027-02-29', '12.00'],
  ['2026-13-01', '12.00'],
  ['2026-11-30', '24.00'],
  ['2026-11-30', ''],
  ['', '12.00'],
])('%s at %s is no moment', (day, time) => {
  expect(readSwedishTime(day, time)).toBeNull()
})
