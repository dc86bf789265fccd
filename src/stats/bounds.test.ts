import { expect, test } from 'vitest'
import { boundsWithoutAssumption } from './bounds.ts'

test('gives the lowest and highest share that the unanswered leave open', () => {
  const { low, high } = boundsWithoutAssumption(170, 241, 290)
  expect(low).toBe(170 / 290)
  expect(high).toBe(219 / 290)
})

test('is a point when everyone answered and everything when nobody did', () => {
  expect(boundsWithoutAssumption(3, 10, 10)).toEqual({ low: 0.3, high: 0.3 })
  expect(boundsWithoutAssumption(0, 0, 10)).toEqual({ low: 0, high: 1 })
})

test('refuses counts that do not fit each other', () => {
  expect(() => boundsWithoutAssumption(5, 4, 10)).toThrow(RangeError)
  expect(() => boundsWithoutAssumption(1, 11, 10)).toThrow(RangeError)
})
