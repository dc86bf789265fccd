import { expect, test } from 'vitest'
import { mean } from './mean.ts'
import { quantile } from './quantile.ts'
import reference from './reference/tests.json' with { type: 'json' }

test('agrees with R, type 7', () => {
  const { values, at, type7 } = reference.quantile
  const sorted = values.toSorted((a, b) => a - b)
  expect(at.map((p) => quantile(sorted, p))).toEqual(type7)
  expect(mean(values)).toBeCloseTo(reference.quantile.mean, 13)
})

test('has nothing to say of no numbers, and says one number of one', () => {
  expect([quantile([], 0.5), mean([])]).toEqual([null, null])
  expect(quantile([4], 0.25)).toBe(4)
})
