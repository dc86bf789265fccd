import { expect, test } from 'vitest'
import { seededRandom } from './random.ts'
import { tableDrawer } from './random-table.ts'

test('every drawn table has the given totals', () => {
  const draw = tableDrawer([5, 12, 3], [9, 4, 7], seededRandom(7))
  for (let i = 0; i < 200; i++) {
    const table = draw()
    expect(table.map((row) => row.reduce((a, b) => a + b))).toEqual([5, 12, 3])
    expect([0, 1, 2].map((j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0))).toEqual([9, 4, 7])
  }
})

test('tables come as often as their probability says', () => {
  // Totals 2, 2 by 2, 2: the first cell is 0, 1, 2 with probability 1/6, 4/6, 1/6.
  const draw = tableDrawer([2, 2], [2, 2], seededRandom(3))
  const seen = [0, 0, 0]
  for (let i = 0; i < 60_000; i++) {
    const first = draw()[0]?.[0] ?? 0
    seen[first] = (seen[first] ?? 0) + 1
  }
  // Four standard errors of a count with p = 1/6.
  expect(Math.abs((seen[0] ?? 0) - 10_000)).toBeLessThan(4 * Math.sqrt(60_000 * (1 / 6) * (5 / 6)))
  expect(Math.abs((seen[1] ?? 0) - 40_000)).toBeLessThan(4 * Math.sqrt(60_000 * (2 / 3) * (1 / 3)))
})
