import { expect, test } from 'vitest'
import { kappa } from './kappa.ts'
import reference from './reference/kappa.json' with { type: 'json' }

test.each(reference)('of $table agrees with R', ({ table, agreement, kappa: expected, standardError }) => {
  const found = kappa(table)
  expect(found?.agreement).toBeCloseTo(agreement, 11)
  expect(found?.kappa).toBeCloseTo(expected, 11)
  expect(found?.standardError).toBeCloseTo(standardError, 8)
  expect(found?.interval?.low).toBeCloseTo(expected - 1.959963984540054 * standardError, 7)
})

test('is 1 without width where they agree on all, and the same whichever of them comes first', () => {
  expect(
    kappa([
      [4, 0],
      [0, 9],
    ]),
  ).toMatchObject({ kappa: 1, standardError: 0, interval: { low: 1, high: 1 } })
  const table = [
    [12, 3, 1],
    [2, 9, 4],
    [0, 5, 8],
  ]
  const turned = table.map((_, i) => table.map((row) => row[i] ?? 0))
  expect(kappa(turned)?.kappa).toBeCloseTo(kappa(table)?.kappa ?? Number.NaN, 12)
  expect(kappa(turned)?.standardError).toBeCloseTo(kappa(table)?.standardError ?? Number.NaN, 12)
})

test('says nothing where both gave everything the same category, and there is none without items', () => {
  expect(
    kappa([
      [0, 0],
      [0, 31],
    ]),
  ).toEqual({ n: 31, agreement: 1, kappa: null, standardError: null, interval: null })
  expect(
    kappa([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull()
})

test('stays within its bounds when they disagree on all', () => {
  const found = kappa([
    [0, 5],
    [5, 0],
  ])
  expect(found?.kappa).toBeCloseTo(-1, 12)
  expect(found?.interval?.low).toBe(-1)
})

test('takes a square table only', () => {
  expect(() => kappa([[1, 2]])).toThrow(RangeError)
})
