import { expect, it } from 'vitest'
import { stratifiedShare } from '../../../../stats/stratified-share.ts'
import type { OptionResult, QuestionResult } from '../../rules/result.ts'
import { coarsenSummary, coarsenWeights } from './coarsen-weights.ts'

/** Two strata whose counts are hidden. Known of them: their populations, and what they add up to. */
const hidden = [
  { population: 60, sampled: 31, chosen: 9 },
  { population: 90, sampled: 52, chosen: 14 },
] as const
const shownToo = { population: 140, sampled: 100, chosen: 40 }
const sampled = hidden[0].sampled + hidden[1].sampled
const chosen = hidden[0].chosen + hidden[1].chosen

/** Every count of the first stratum, with every base of it, for which the weighted share is one that was published. */
function candidates(isPublished: (share: number) => boolean): Set<number> {
  const found = new Set<number>()
  for (let n = 5; n <= hidden[0].population; n += 1) {
    const others = sampled - n
    if (others < 5 || others > hidden[1].population) continue
    for (let x = 0; x <= Math.min(n, chosen); x += 1) {
      if (chosen - x > others) continue
      if (
        isPublished(
          weightedShare([
            { ...hidden[0], sampled: n, chosen: x },
            { ...hidden[1], sampled: others, chosen: chosen - x },
          ]),
        )
      )
        found.add(x)
    }
  }
  return found
}

function weightedShare(strata: readonly { population: number; sampled: number; chosen: number }[]): number {
  const all = [...strata, shownToo]
  return (
    stratifiedShare(
      all.map((stratum) => ({ ...stratum, domain: stratum.sampled, weight: stratum.population / stratum.sampled })),
    )?.share ?? Number.NaN
  )
}

it('leaves what a weighted share weighs unknown, which to its last digit it would give away', () => {
  const exact = weightedShare(hidden)
  expect([...candidates((share) => Math.abs(share - exact) < 1e-12)]).toEqual([hidden[0].chosen])
  const published = coarse(exact)
  const left = candidates((share) => coarse(share) === published)
  expect(Math.max(...left) - Math.min(...left)).toBeGreaterThanOrEqual(3)
})

it('rounds every part of a weighted figure, of options and of the rows of a matrix, and says so', () => {
  const option = {
    ...plain,
    weighted: { share: 0.2951, standardError: 0.0123, low: 0.271, high: 0.3209, differs: true },
  }
  const [single, matrix] = coarsenWeights([
    { ...question, options: [option, plain] },
    { ...question, rows: [{ id: 'r', answered: 10, options: [option] }] },
  ])
  const rounded = { share: 0.3, standardError: 0.01, low: 0.27, high: 0.32, differs: false, inWholePercent: true }
  expect(single?.options).toEqual([{ ...plain, weighted: rounded }, plain])
  expect(matrix?.rows?.[0]?.options).toEqual([{ ...plain, weighted: rounded }])
})

it('rounds what the weights are', () => {
  const weights = { columns: ['county'], method: 'strata', cap: 3, capped: false, merged: [] } as const
  expect(coarsenSummary({ ...weights, min: 1.23456, max: 2.34567, ratio: 1.9, effectiveN: 201.4 })).toMatchObject({
    min: 1.23,
    max: 2.35,
    effectiveN: 201,
  })
})

const plain: OptionResult = { id: 'ja', count: 3, share: 0.3, percent: '30\u00a0%', interval: null, bounds: null }
const question: QuestionResult = {
  id: 'q',
  type: 'single',
  base: { text: '', condition: null },
  eligible: null,
  routed: 10,
  answered: 10,
  unanswered: 0,
  notRouted: 0,
  notReached: 0,
  outOfRoute: 0,
}

function coarse(share: number): number | undefined {
  const [rounded] = coarsenWeights([
    { ...question, options: [{ ...plain, weighted: { share, standardError: 0, low: 0, high: 1, differs: false } }] },
  ])
  return rounded?.options?.[0]?.weighted?.share
}
