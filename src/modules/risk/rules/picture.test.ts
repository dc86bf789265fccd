import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultMethod } from './default-method.ts'
import { byHeight, countCells, countLevels, levelsOf, readRisk, worstCategories } from './picture.ts'

const methods = { now: defaultMethod, of: () => defaultMethod }
const made = (likelihood: number, life: number, trust = 1) => ({ method: 0, likelihood, consequences: { life, trust } })
const at = (likelihood: number, life: number) => ({ readings: readRisk(methods, { current: made(likelihood, life) }) })

test('a risk has the level of each state that has been assessed', () => {
  expect(levelsOf(readRisk(methods, { inherent: made(5, 5), current: made(1, 1) }))).toEqual({
    inherent: 'very-high',
    current: 'low',
    residual: null,
  })
})

test('is read for one category alone', () => {
  expect(readRisk(methods, { current: made(3, 5, 2) }, 'trust').current).toMatchObject({
    consequence: 2,
    level: 'medium',
  })
  expect(readRisk(methods, { current: made(3, 5) }, 'economy').current).toBeNull()
})

test('is worst in every category that is as bad, and in none before it is assessed', () => {
  expect(worstCategories(methods, made(1, 4, 4))).toEqual(['life', 'trust'])
  expect(worstCategories(methods, made(1, 4, 5))).toEqual(['trust'])
  expect(worstCategories(methods, undefined)).toEqual([])
})

test('the highest stands first, then the more severe, then the more likely', () => {
  const [a, b, c, d] = [at(1, 1), at(3, 4), at(4, 4), at(5, 5)]
  const none = { readings: readRisk(methods, {}) }
  expect(byHeight([none, a, b, c, d])).toEqual([d, c, b, a, none])
})

test('every assessed risk is counted once, on its level and in its cell', () => {
  const step = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(fc.array(fc.tuple(step, step)), (pairs) => {
      const risks = pairs.map(([likelihood, life]) => at(likelihood, life))
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
      expect(sum(Object.values(countLevels(risks, 'current')))).toBe(risks.length)
      expect(sum(countCells(risks, defaultMethod, 'current').flat())).toBe(risks.length)
      expect(sum(countCells(risks, defaultMethod, 'residual').flat())).toBe(0)
    }),
  )
})
