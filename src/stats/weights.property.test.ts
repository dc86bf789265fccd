import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capWeights } from './cap-weights.ts'
import { effectiveSampleSize } from './kish.ts'
import { mergeStrata } from './merge-strata.ts'
import { RakingDiverges, rake } from './rake.ts'
import { rakedShare } from './raked-share.ts'
import { stratifiedShare } from './stratified-share.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Strata with the population, those that answered, those in the domain and those that chose; two answered at least. */
const strata = fc.array(
  fc
    .tuple(
      fc.integer({ min: 2, max: 60 }),
      fc.nat(60),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([sampled, rest, inDomain, chose]) => {
      const domain = Math.round(sampled * inDomain)
      const population = sampled + rest
      return { population, sampled, domain, chosen: Math.round(domain * chose), weight: population / sampled }
    }),
  { minLength: 1, maxLength: 8 },
)

/** Respondents by their levels in two margins, with every level used, and populations that at least hold them. */
const rakingCells = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([a, b]) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(60)), { minLength: a * b, maxLength: a * b })
    .map((counts) => {
      const cells = counts.map(([sampled], index) => ({ sampled, levels: [Math.floor(index / b), index % b] }))
      const margin = (of: 0 | 1, levels: number) =>
        Array.from({ length: levels }, (_, level) =>
          sum(counts.map(([sampled, rest], index) => (cells[index]?.levels[of] === level ? sampled + rest : 0))),
        )
      return { cells, margins: [margin(0, a), margin(1, b)] }
    }),
)

describe('weights of strata', () => {
  test('are at least 1, and the respondents stand for the population', () => {
    fc.assert(
      fc.property(strata, (all) => {
        for (const { weight } of all) expect(weight).toBeGreaterThanOrEqual(1)
        expect(sum(all.map(({ weight, sampled }) => weight * sampled))).toBeCloseTo(
          sum(all.map(({ population }) => population)),
          8,
        )
      }),
    )
  })

  test('merging loses nobody and leaves no stratum with fewer than five where there are five', () => {
    const stratum = fc.tuple(fc.nat(12), fc.nat(12)).map(([sampled, rest]) => ({ sampled, population: sampled + rest }))
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 12 }), (all) => {
        const before = all.map((one, index) => ({ ...one, id: `s${index}` }))
        const { strata: after, placeOf } = mergeStrata(before)
        expect(sum(after.map(({ sampled }) => sampled))).toBe(sum(all.map(({ sampled }) => sampled)))
        expect(sum(after.map(({ population }) => population))).toBe(sum(all.map(({ population }) => population)))
        expect(placeOf.every((place) => place >= 0 && place < after.length)).toBe(true)
        if (after.length > 1) expect(Math.min(...after.map(({ sampled }) => sampled))).toBeGreaterThanOrEqual(5)
      }),
    )
  })

  test('give a share between those of the strata, with an interval that holds it within 0–1', () => {
    fc.assert(
      fc.property(strata, (all) => {
        const found = stratifiedShare(all)
        const inDomain = all.filter(({ domain }) => domain > 0)
        if (inDomain.length === 0) {
          expect(found).toBeNull()
          return
        }
        const shares = inDomain.map(({ chosen, domain }) => chosen / domain)
        expect(found?.share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12)
        expect(found?.share).toBeLessThanOrEqual(Math.max(...shares) + 1e-12)
        expect(found?.standardError).toBeGreaterThanOrEqual(0)
        expect(found?.low).toBeGreaterThanOrEqual(0)
        expect(found?.low).toBeLessThanOrEqual((found?.share ?? 0) + 1e-12)
        expect(found?.high).toBeGreaterThanOrEqual((found?.share ?? 1) - 1e-12)
        expect(found?.high).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('leave no error where everyone answered', () => {
    fc.assert(
      fc.property(strata, (all) => {
        const census = all.map((one) => ({ ...one, population: one.sampled, weight: 1 }))
        const found = stratifiedShare(census)
        if (found)
          expect([found.standardError, found.low, found.high]).toEqual([
            0,
            expect.closeTo(found.share, 12),
            expect.closeTo(found.share, 12),
          ])
      }),
    )
  })
})

describe('raked weights', () => {
  test('are above 0 and meet every margin, and with them the population', () => {
    fc.assert(
      fc.property(rakingCells, ({ cells, margins }) => {
        const weights = rake(cells, margins)
        const total = sum(margins[0] ?? [])
        expect(Math.min(...weights)).toBeGreaterThan(0)
        margins.forEach((populations, margin) => {
          populations.forEach((population, level) => {
            const weighted = cells.map((cell, index) =>
              cell.levels[margin] === level ? cell.sampled * (weights[index] ?? 0) : 0,
            )
            expect(Math.abs(sum(weighted) - population)).toBeLessThan(1e-6 * total)
          })
        })
        expect(Math.abs(sum(cells.map((cell, index) => cell.sampled * (weights[index] ?? 0))) - total)).toBeLessThan(
          1e-6 * total,
        )
      }),
    )
  })

  test('are refused, never given, where the margins cannot be met', () => {
    fc.assert(
      fc.property(rakingCells, ({ cells, margins: [rows = [], columns = []] }) => {
        const without = cells.filter(({ levels }) => levels[0] !== 0)
        expect(() => rake(without, [rows, columns])).toThrow(RakingDiverges)
      }),
      { numRuns: 30 },
    )
  })

  test('give a share within 0–1 with an interval that holds it', () => {
    fc.assert(
      fc.property(rakingCells, fc.array(fc.nat(30), { minLength: 16, maxLength: 16 }), ({ cells, margins }, chose) => {
        const weights = rake(cells, margins)
        const found = rakedShare(
          cells.map((cell, index) => ({
            ...cell,
            domain: cell.sampled,
            chosen: Math.min(cell.sampled, chose[index] ?? 0),
            weight: weights[index] ?? 0,
          })),
          sum(margins[0] ?? []),
        )
        expect(found?.low).toBeGreaterThanOrEqual(0)
        expect(found?.low).toBeLessThanOrEqual((found?.share ?? 0) + 1e-12)
        expect(found?.high).toBeGreaterThanOrEqual((found?.share ?? 1) - 1e-12)
        expect(found?.high).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('capped weights', () => {
  const weighted = fc.array(fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.nat(20)), {
    minLength: 1,
    maxLength: 10,
  })

  test('stand for as many as before, keep their order, and differ by no more than three times', () => {
    fc.assert(
      fc.property(weighted, (all) => {
        fc.pre(all.some(([, count]) => count > 0))
        const weights = all.map(([weight]) => weight)
        const counts = all.map(([, count]) => count)
        const { weights: after, capped } = capWeights(weights, counts)
        const stands = (each: readonly number[]) => sum(each.map((weight, index) => weight * (counts[index] ?? 0)))
        expect(stands(after) / stands(weights)).toBeCloseTo(1, 10)
        const used = after.filter((_, index) => (counts[index] ?? 0) > 0)
        expect(Math.max(...used) / Math.min(...used)).toBeLessThanOrEqual(3 * (1 + 1e-9))
        expect(Math.min(...used)).toBeGreaterThan(0)
        if (!capped) expect(after).toEqual(weights)
        all.forEach(([one], i) => {
          all.forEach(([other], j) => {
            if (one <= other) expect(after[i] ?? 0).toBeLessThanOrEqual((after[j] ?? 0) * (1 + 1e-12))
          })
        })
      }),
    )
  })

  test('make the effective number no smaller, and no larger than the number of respondents', () => {
    fc.assert(
      fc.property(weighted, (all) => {
        fc.pre(all.some(([, count]) => count > 0))
        const each = (weights: readonly number[]) =>
          all.flatMap(([, count], index) => new Array<number>(count).fill(weights[index] ?? 0))
        const weights = all.map(([weight]) => weight)
        const before = effectiveSampleSize(each(weights))
        const after = effectiveSampleSize(
          each(
            capWeights(
              weights,
              all.map(([, count]) => count),
            ).weights,
          ),
        )
        expect(after).toBeGreaterThanOrEqual(before - 1e-9)
        expect(after).toBeLessThanOrEqual(each(weights).length + 1e-9)
      }),
    )
  })
})
