import { describe, expect, test } from 'vitest'
import { boundsWithoutAssumption } from './bounds.ts'
import { capWeights } from './cap-weights.ts'
import { detectableDifference } from './detectable-difference.ts'
import { hypergeometricTails } from './hypergeometric-tail.ts'
import { effectiveSampleSize } from './kish.ts'
import { rake } from './rake.ts'
import { rakedShare } from './raked-share.ts'
import reference from './reference/definitions.json' with { type: 'json' }
import { responseRates } from './response-rates.ts'
import { stratifiedShare } from './stratified-share.ts'
import type { WeightedShare } from './weighted-share.ts'

type Numbers = readonly number[]

/** R writes 15 digits. */
function expectAgreement(found: Numbers, expected: Numbers, relative = 1e-13) {
  expect(found.length).toBe(expected.length)
  found.forEach((value, i) => {
    const wanted = expected[i] ?? Number.NaN
    expect(Math.abs(value - wanted), `${value} and ${wanted}`).toBeLessThanOrEqual(relative * Math.abs(wanted))
  })
}

test.each(reference.responseRates)('response rates of %i complete, %i partial, %i none, %i unknown', (...values) => {
  const [complete = 0, partial = 0, none = 0, unknown = 0, eligibleShare = 1, ...expected] = values
  const { RR1, RR2, RR3, RR4, RR5, RR6 } = responseRates({ complete, partial, none, unknown, eligibleShare })
  expectAgreement([RR1, RR2, RR3, RR4, RR5, RR6], expected)
})

test.each(reference.bounds)('bounds of %i of %i of %i', (x = 0, n = 0, N = 0, low = 0, high = 0) => {
  const bounds = boundsWithoutAssumption(x, n, N)
  expectAgreement([bounds.low, bounds.high], [low, high])
})

test.each(reference.hypergeometricTails)(
  'tails of %i among %i drawn, %i of %i',
  (x = 0, n = 0, M = 0, N = 0, ...tails) => {
    const { atLeast, atMost } = hypergeometricTails(x, n, M, N)
    // phyper itself sums logarithms and is within some 1e-11 where a population is large.
    expectAgreement([atLeast, atMost], tails, 1e-10)
  },
)

test.each(reference.detectable)('difference that $sizes could show', ({ sizes, difference }) => {
  expectAgreement([detectableDifference(sizes) ?? Number.NaN], [difference])
})

test('the difference that could be seen is the one that the power of prop.test gives, or a little more', () => {
  // power.prop.test takes the smaller variance of two unequal shares; ours stays at a half, where it is the largest.
  for (const [size = 0, difference = 0] of reference.powerOfPropTest) {
    const ours = detectableDifference([size, size]) ?? 0
    expect(ours).toBeGreaterThan(difference)
    expect(ours).toBeLessThan(difference + difference ** 3 / 4)
  }
})

test.each(reference.caps)('cap and effective number of $weights', ({ weights, capped, kish, kishCapped }) => {
  const lowered = capWeights(
    weights,
    weights.map(() => 1),
  ).weights
  expectAgreement(lowered, capped)
  expectAgreement([effectiveSampleSize(weights), effectiveSampleSize(lowered)], [kish, kishCapped])
})

function expectShare(
  found: WeightedShare | null,
  { share, standardError, interval }: { share: number; standardError: number; interval: Numbers },
  relative: number,
) {
  if (!found) throw new Error('no share')
  expectAgreement(
    [found.share, found.standardError, found.low, found.high],
    [share, standardError, ...interval],
    relative,
  )
}

describe('capped weights', () => {
  const { population, sampled, chosen, domain, chosenInDomain, weights, all, followUp } = reference.cappedStrata
  const capped = capWeights(
    population.map((N, h) => N / (sampled[h] ?? 1)),
    sampled,
  ).weights
  const strata = (of: Numbers, picked: Numbers) =>
    population.map((N, h) => ({
      population: N,
      sampled: sampled[h] ?? 0,
      domain: of[h] ?? 0,
      chosen: picked[h] ?? 0,
      weight: capped[h] ?? 0,
    }))

  test('of strata give the shares, errors and intervals of a design with those weights', () => {
    expectAgreement(capped, weights)
    expectShare(stratifiedShare(strata(sampled, chosen)), all, 1e-12)
    expectShare(stratifiedShare(strata(domain, chosenInDomain)), followUp, 1e-12)
  })

  test('of raking give those of residuals from a regression on the margins', () => {
    const { cells, margins, population: N, all: expected } = reference.cappedRaking
    const raked = rake(cells, margins)
    const lowered = capWeights(
      raked,
      cells.map((cell) => cell.sampled),
    ).weights
    expectAgreement(
      raked,
      cells.map(({ before }) => before),
      1e-6,
    )
    expectAgreement(
      lowered,
      cells.map(({ weight }) => weight),
      1e-6,
    )
    const full = cells.map((cell, i) => ({ ...cell, domain: cell.sampled, weight: lowered[i] ?? 0 }))
    expectShare(rakedShare(full, N), expected, 1e-6)
  })
})
