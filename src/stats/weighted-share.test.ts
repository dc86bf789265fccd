import { describe, expect, test } from 'vitest'
import { capWeights } from './cap-weights.ts'
import { effectiveSampleSize } from './kish.ts'
import { RakingDiverges, rake } from './rake.ts'
import { rakedShare } from './raked-share.ts'
import reference from './reference/weights.json' with { type: 'json' }
import { stratifiedShare } from './stratified-share.ts'
import type { WeightedShare } from './weighted-share.ts'

interface Expected {
  readonly share: number
  readonly standardError: number
  readonly interval: readonly number[]
}

function expectAgreement(found: WeightedShare | null, expected: Expected) {
  expect(found?.share).toBeCloseTo(expected.share, 8)
  expect(found?.standardError).toBeCloseTo(expected.standardError, 8)
  expect(found?.low).toBeCloseTo(expected.interval[0] ?? Number.NaN, 6)
  expect(found?.high).toBeCloseTo(expected.interval[1] ?? Number.NaN, 6)
}

describe('strata', () => {
  const { population, sampled, chosen, domain, chosenInDomain } = reference.stratified
  const strata = (of: readonly number[], picked: readonly number[]) =>
    population.map((N, h) => ({
      population: N,
      sampled: sampled[h] ?? 0,
      domain: of[h] ?? 0,
      chosen: picked[h] ?? 0,
      weight: N / (sampled[h] ?? 0),
    }))

  test('a share of all agrees with svymean and svyciprop', () => {
    expectAgreement(stratifiedShare(strata(sampled, chosen)), reference.stratified.all)
  })

  test('a follow-up agrees with svyby and svyciprop of the subset', () => {
    expectAgreement(stratifiedShare(strata(domain, chosenInDomain)), reference.stratified.followUp)
  })

  test('a share of all or none has an interval within 0–1, and an empty domain has none', () => {
    const none = stratifiedShare(strata(sampled, [0, 0, 0, 0, 0]))
    expect(none).toMatchObject({ share: 0, standardError: 0, low: 0 })
    expect(none?.high).toBeGreaterThan(0)
    expect(stratifiedShare(strata(sampled, sampled))).toMatchObject({ share: 1, high: 1 })
    expect(stratifiedShare(strata([0, 0, 0, 0, 0], [0, 0, 0, 0, 0]))).toBeNull()
  })
})

describe('raking', () => {
  const { cells, margins, population } = reference.raked
  const weights = rake(cells, margins)

  test('gives the weights that rake gives', () => {
    cells.forEach((cell, index) => {
      expect(weights[index]).toBeCloseTo(cell.weight, 6)
    })
    const each = cells.flatMap((cell, i) => new Array<number>(cell.sampled).fill(weights[i] ?? 0))
    expect(effectiveSampleSize(each)).toBeCloseTo(reference.raked.kish, 4)
  })

  test('gives the shares, errors and intervals of the raked design', () => {
    const all = cells.map((cell, i) => ({ ...cell, domain: cell.sampled, weight: weights[i] ?? 0 }))
    expectAgreement(rakedShare(all, population), reference.raked.all)
    const follow = cells.map((cell, i) => ({ ...cell, chosen: cell.chosenInDomain, weight: weights[i] ?? 0 }))
    expectAgreement(rakedShare(follow, population), reference.raked.followUp)
  })

  test('says so when it does not converge', () => {
    const lonely = [
      { sampled: 5, levels: [0, 0] },
      { sampled: 5, levels: [1, 1] },
    ]
    expect(() =>
      rake(lonely, [
        [4, 6],
        [7, 3],
      ]),
    ).toThrow(RakingDiverges)
    expect(() => rake([{ sampled: 5, levels: [0] }], [[4, 6]])).toThrow(RakingDiverges)
  })
})

describe('capping', () => {
  test('holds the ratio and keeps the sum', () => {
    const { weights, capped } = capWeights([1, 2, 6], [1, 1, 1])
    expect(capped).toBe(true)
    expect(weights).toEqual([1.5, 3, 4.5])
  })

  test('leaves weights within the ratio as they are, and looks away from those nobody has', () => {
    expect(capWeights([1, 2, 3], [1, 1, 1])).toEqual({ weights: [1, 2, 3], capped: false })
    expect(capWeights([1, 2, 9], [4, 1, 0]).capped).toBe(false)
  })
})
