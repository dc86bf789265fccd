import { expect, test } from 'vitest'
import reference from './reference/tests.json' with { type: 'json' }
import { trendTest } from './trend.ts'

test.each(reference.trend)('agrees with R: case %#', ({ x, n, statistic, p }) => {
  const result = trendTest(x, n)
  expect(result?.statistic).toBeCloseTo(statistic, 10)
  expect(result?.p).toBeCloseTo(p, 12)
})

test('a group without answers keeps its place in the order', () => {
  const gap = trendTest([2, 0, 9], [10, 0, 10])
  const near = trendTest([2, 9], [10, 10])
  expect(gap?.statistic).toBeCloseTo(near?.statistic ?? 0, 12)
  expect(trendTest([0, 0], [5, 5])).toBeNull()
})
