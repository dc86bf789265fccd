import { expect, test } from 'vitest'
import { effectiveSampleSize } from './kish.ts'

test('equal weights are worth their number, unequal ones less', () => {
  expect(effectiveSampleSize([3, 3, 3])).toBe(3)
  expect(effectiveSampleSize([1, 1, 2])).toBeCloseTo(16 / 6, 14)
  expect(effectiveSampleSize([])).toBe(0)
})
