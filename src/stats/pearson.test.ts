import { expect, test } from 'vitest'
import { cramersV } from './cramers-v.ts'
import { pearson } from './pearson.ts'
import { pearsonMonteCarlo } from './pearson-monte-carlo.ts'
import reference from './reference/tests.json' with { type: 'json' }

test.each(reference.pearson)('agrees with R: table %#', (expected) => {
  const result = pearson(expected.table)
  expect(result?.statistic).toBeCloseTo(expected.statistic, 10)
  expect(result?.p).toBeCloseTo(expected.p, 12)
  expect(result?.smallestExpected).toBeCloseTo(expected.smallestExpected, 12)
  expect(cramersV(expected.table)).toBeCloseTo(expected.v, 12)
})

test.each(reference.pearson)('simulates what R simulates, within four standard errors: table %#', (expected) => {
  const result = pearsonMonteCarlo(expected.table)
  const error = Math.sqrt((expected.simulated * (1 - expected.simulated)) / 10_000)
  expect(Math.abs((result?.p ?? 1) - expected.simulated)).toBeLessThan(4 * error + 1e-4)
})

test('simulates the same for the same seed', () => {
  const table = reference.pearson[2]?.table ?? []
  expect(pearsonMonteCarlo(table)).toEqual(pearsonMonteCarlo(table))
  expect(pearsonMonteCarlo(table, 1)?.p).not.toBe(pearsonMonteCarlo(table, 2)?.p)
})

test('leaves out empty rows and columns, and has nothing to say of one group or one answer', () => {
  const padded = [
    [12, 0, 30],
    [0, 0, 0],
    [25, 0, 41],
  ]
  expect(pearson(padded)).toEqual(
    pearson([
      [12, 30],
      [25, 41],
    ]),
  )
  expect(pearson([[12, 30]])).toBeNull()
  expect(
    pearson([
      [12, 0],
      [3, 0],
    ]),
  ).toBeNull()
  expect(
    cramersV([
      [12, 0],
      [3, 0],
    ]),
  ).toBe(0)
})

test('V is 1 when groups and answers coincide and 0 when they have nothing to do with each other', () => {
  expect(
    cramersV([
      [1000, 0],
      [0, 1000],
    ]),
  ).toBeCloseTo(1, 3)
  expect(
    cramersV([
      [10, 20],
      [20, 40],
    ]),
  ).toBe(0)
})
