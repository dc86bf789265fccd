import { expect, test } from 'vitest'
import { detectableDifference } from './detectable-difference.ts'

test('is what R makes of the same formula', () => {
  // R: (qnorm(.975) + qnorm(.8)) * sqrt(.5 / 50) and with 2 / (1/20 + 1/80) = 32
  expect(detectableDifference([50, 50])).toBeCloseTo(0.2801585, 7)
  expect(detectableDifference([20, 0, 80])).toBeCloseTo(0.3501982, 7)
})

test('small groups show only differences that cannot be larger', () => {
  expect(detectableDifference([1, 2])).toBe(1)
  expect(detectableDifference([0, 5])).toBeNull()
})
