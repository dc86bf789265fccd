import { describe, expect, test } from 'vitest'
import { answerEffects, withAnswers } from './answer-effect.ts'
import { expectedAnswers } from './expected-answers.ts'
import { partialR } from './partial-r.ts'
import { responseSpread, rIndicator } from './r-indicator.ts'
import reference from './reference/representativity.json' with { type: 'json' }
import { propensityBasis, type ResponseCell } from './response-propensity.ts'

describe.each(reference.designs)('with $rank levels to tell apart', (design) => {
  const cells: readonly ResponseCell[] = design.cells

  test('the R-indicator, its error and interval agree with R', () => {
    const found = rIndicator(cells)
    expect(found?.rank).toBe(design.rank)
    for (const name of ['plain', 'r', 'low', 'high', 'variation'] as const) {
      expect(found?.[name], name).toBeCloseTo(design[name], 9)
    }
    if (design.standardError === null) expect(found?.standardError).toBeNull()
    else expect(found?.standardError).toBeCloseTo(design.standardError, 8)
  })

  test('the partial indicators agree with R, and their squares add up', () => {
    design.partial.forEach((expected, variable) => {
      const found = partialR(cells, variable)
      expect(found.plain).toBeCloseTo(expected.plain, 10)
      expect(found.adjusted?.r).toBeCloseTo(expected.adjustedR, 9)
      expect(found.adjusted?.plain).toBeCloseTo(1 - 2 * found.plain, 10)
      const levels = Object.fromEntries(found.levels.map(({ level, contribution }) => [level, contribution]))
      const wanted: Readonly<Record<string, number | undefined>> = expected.levels
      for (const [level, contribution] of Object.entries(levels))
        expect(contribution).toBeCloseTo(wanted[level] ?? 9, 10)
    })
  })

  test('what an answer would do is what R finds after it has come, and so do we when we fit anew', () => {
    const effects = answerEffects(cells)
    const before = responseSpread(cells, propensityBasis(cells)).adjusted
    design.cells.forEach(({ effect }, index) => {
      if (effect === null) {
        expect(effects[index]).toBeNull()
        return
      }
      expect(effects[index]).toBeCloseTo(effect, 10)
      const after = withAnswers(cells, [index])
      expect(effects[index]).toBeCloseTo(responseSpread(after, propensityBasis(after)).adjusted - before, 12)
    })
  })
})

/** Every way that six can answer, with its probability. */
function allResponses(propensities: readonly number[], layout: readonly string[][]) {
  return Array.from({ length: 2 ** propensities.length }, (_, code) => {
    const answered = propensities.map((_, i) => (code >> i) & 1)
    const probability = propensities.reduce((product, p, i) => product * (answered[i] ? p : 1 - p), 1)
    return { probability, cells: layout.map((levels, i) => ({ levels, total: 1, responded: answered[i] ?? 0 })) }
  })
}

test('the spread of chance that is subtracted is exactly what chance adds, counted over every way that six can answer', () => {
  const layout = [['a'], ['a'], ['a'], ['b'], ['b'], ['c']]
  const propensities = [0.3, 0.3, 0.3, 0.8, 0.8, 0.5]
  const basis = propensityBasis(layout.map((levels) => ({ levels, total: 1 })))
  const mean = propensities.reduce((sum, p) => sum + p, 0) / 6
  const truth = propensities.reduce((sum, p) => sum + (p - mean) ** 2, 0) / 5
  const expected = allResponses(propensities, layout).reduce(
    (sum, { probability, cells }) => sum + probability * responseSpread(cells, basis).squared,
    0,
  )
  const own = (i: number) => (basis.rows[i] ?? []).reduce((sum, value) => sum + value * value, 0)
  const chance = propensities.reduce((sum, p, i) => sum + own(i) * p * (1 - p), 0) / 5
  expect(expected).toBeCloseTo(truth + chance, 12)
})

test('the variance is exact where the propensities are those fitted, counted over every way that six can answer', () => {
  // Three of four and one of two: the fitted propensities are 3/4 and 1/2, so those are taken as the truth
  const cells = [
    { levels: ['a'], total: 4, responded: 3 },
    { levels: ['b'], total: 2, responded: 1 },
  ]
  const layout = [['a'], ['a'], ['a'], ['a'], ['b'], ['b']]
  const basis = propensityBasis(layout.map((levels) => ({ levels, total: 1 })))
  const ways = allResponses([0.75, 0.75, 0.75, 0.75, 0.5, 0.5], layout).map(({ probability, cells: each }) => ({
    probability,
    squared: responseSpread(each, basis).squared,
  }))
  const mean = ways.reduce((sum, { probability, squared }) => sum + probability * squared, 0)
  const variance = ways.reduce((sum, { probability, squared }) => sum + probability * (squared - mean) ** 2, 0)
  const found = rIndicator(cells)
  const { adjusted } = responseSpread(cells, propensityBasis(cells))
  const half = 1.959963984540054 * Math.sqrt(variance)
  expect(found?.low).toBeCloseTo(1 - 2 * Math.sqrt(Math.max(0, adjusted) + Math.min(0, adjusted) + half), 10)
})

test('is 1 where every group has answered to the same degree, and where all have answered', () => {
  const even = ['a', 'b', 'c'].map((level) => ({ levels: [level], total: 10, responded: 5 }))
  expect(rIndicator(even)).toMatchObject({ r: 1, plain: 1, high: 1, standardError: null, spread: 0 })
  const whole = even.map((cell) => ({ ...cell, responded: 10 }))
  expect(rIndicator(whole)).toMatchObject({ r: 1, low: 1, high: 1 })
})

test('says nothing while no more have answered than there are levels, or where nothing tells them apart', () => {
  const few = ['a', 'b', 'c', 'd'].map((level, i) => ({ levels: [level], total: 10, responded: i === 0 ? 3 : 0 }))
  expect(rIndicator(few)).toBeNull()
  expect(rIndicator(few.map((cell, i) => (i === 1 ? { ...cell, responded: 1 } : cell)))).not.toBeNull()
  expect(rIndicator([{ levels: ['a'], total: 20, responded: 10 }])).toBeNull()
  expect(rIndicator([])).toBeNull()
})

test('takes as many levels of every cell', () => {
  const cells = [
    { levels: ['a'], total: 1, responded: 0 },
    { levels: ['a', 'b'], total: 1, responded: 0 },
  ]
  expect(() => rIndicator(cells)).toThrow(RangeError)
})

test.each(reference.expected)(
  'expects $expected of $left, as R does',
  ({ left, waiting, answered, periods, ...wanted }) => {
    const found = expectedAnswers(left, { waiting, answered }, periods)
    expect(found.expected).toBeCloseTo(wanted.expected, 4)
    expect([found.low, found.high]).toEqual([wanted.low, wanted.high])
  },
)

test('expects none where nobody is left or no time is', () => {
  const seen = { waiting: 20, answered: 10 }
  expect(expectedAnswers(0, seen)).toEqual({ expected: 0, low: 0, high: 0 })
  expect(expectedAnswers(12, seen, 0)).toEqual({ expected: 0, low: 0, high: 0 })
})
