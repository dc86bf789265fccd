import { expect, test } from 'vitest'
import { mergeStrata } from './merge-strata.ts'

const stratum = (id: string, population: number, sampled: number) => ({ id, population, sampled })

test('a stratum with fewer than five goes to the next smallest until none is left', () => {
  const result = mergeStrata([stratum('a', 40, 30), stratum('b', 5, 3), stratum('c', 25, 20), stratum('d', 6, 1)])
  expect(result.strata).toEqual([stratum('a', 40, 30), stratum('b + d + c', 36, 24)])
  expect(result.placeOf).toEqual([0, 1, 1, 1])
  expect(result.merged).toEqual(['b + d + c'])
})

test('a stratum without respondents is merged, and large ones are left alone', () => {
  const result = mergeStrata([stratum('a', 9, 0), stratum('b', 9, 8), stratum('c', 9, 7)])
  expect(result.strata).toEqual([stratum('a + c', 18, 7), stratum('b', 9, 8)])
  expect(mergeStrata([stratum('a', 9, 5), stratum('b', 9, 8)]).merged).toEqual([])
})

test('stops when everything is one', () => {
  expect(mergeStrata([stratum('a', 3, 1), stratum('b', 3, 1)]).strata).toEqual([stratum('a + b', 6, 2)])
})
