import { describe, expect, test } from 'vitest'
import { rake } from './rake.ts'
import { rakedShare } from './raked-share.ts'
import reference from './reference/designs.json' with { type: 'json' }
import { stratifiedShare } from './stratified-share.ts'
import type { WeightedShare } from './weighted-share.ts'

interface Expected {
  readonly share: number
  readonly standardError: number
  readonly interval: readonly number[]
}

/** R finds the middle of the interval by fitting a model, to some nine digits; the share and its error exactly. */
function expectAgreement(found: WeightedShare | null, expected: Expected, digits: number) {
  expect(found?.share).toBeCloseTo(expected.share, digits)
  expect(found?.standardError).toBeCloseTo(expected.standardError, digits)
  expect(found?.low).toBeCloseTo(expected.interval[0] ?? Number.NaN, Math.min(8, digits))
  expect(found?.high).toBeCloseTo(expected.interval[1] ?? Number.NaN, Math.min(8, digits))
}

describe('weighted shares agree with R at the edges', () => {
  test.each(reference.stratified)('strata of $sampled answered of $population', ({ all, followUp, ...design }) => {
    const strata = (of: readonly number[], picked: readonly number[]) =>
      design.population.map((population, h) => {
        const sampled = design.sampled[h] ?? 0
        return { population, sampled, domain: of[h] ?? 0, chosen: picked[h] ?? 0, weight: population / sampled }
      })
    expectAgreement(stratifiedShare(strata(design.sampled, design.chosen)), all, 12)
    expectAgreement(stratifiedShare(strata(design.domain, design.chosenInDomain)), followUp, 12)
  })

  test.each(reference.raked)('raking over three margins: case %#', ({ cells, margins, population, all, followUp }) => {
    const weights = rake(cells, margins)
    cells.forEach(({ weight }, index) => {
      expect((weights[index] ?? 0) / weight).toBeCloseTo(1, 6)
    })
    const weighted = cells.map((cell, index) => ({ ...cell, weight: weights[index] ?? 0 }))
    expectAgreement(
      rakedShare(
        weighted.map((cell) => ({ ...cell, domain: cell.sampled })),
        population,
      ),
      all,
      7,
    )
    const asked = weighted.map((cell) => ({ ...cell, chosen: cell.chosenInDomain }))
    expectAgreement(rakedShare(asked, population), followUp, 7)
  })
})
