import { expect, test } from 'vitest'
import { percentagePoints, roundPercent } from './round-share.ts'

test('rounds half away from zero from the integers', () => {
  expect(roundPercent(1, 200)).toBe(1)
  expect(roundPercent(-1, 200)).toBe(-1)
  expect(roundPercent(17, 95)).toBe(18)
  expect(roundPercent(29, 200, 0)).toBe(15)
  // 1.005 as a binary fraction is below 1.005 and would round down.
  expect(roundPercent(1005, 100000, 2)).toBe(1.01)
  expect(roundPercent(170, 241, 1)).toBe(70.5)
})

test('takes a difference before rounding', () => {
  // 70.5 % and 69.4 %: rounded first they would differ by 2.
  expect(percentagePoints(141, 200, 69, 100)).toBe(2)
  expect(percentagePoints(141, 200, 139, 200)).toBe(1)
  expect(percentagePoints(139, 200, 141, 200)).toBe(-1)
})

test('refuses what is not whole numbers', () => {
  expect(() => roundPercent(1.5, 10)).toThrow(RangeError)
  expect(() => roundPercent(0, 0)).toThrow(RangeError)
})
