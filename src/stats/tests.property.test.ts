import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cramersV } from './cramers-v.ts'
import { detectableDifference } from './detectable-difference.ts'
import { holm } from './holm.ts'
import { kappa } from './kappa.ts'
import { mcnemar, mcnemarExact } from './mcnemar.ts'
import { pearson } from './pearson.ts'
import { pearsonMonteCarlo } from './pearson-monte-carlo.ts'
import { quantile } from './quantile.ts'
import { trendTest } from './trend.ts'

const table = (most: number) =>
  fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

const transposed = (counts: readonly (readonly number[])[]) =>
  (counts[0] ?? []).map((_, j) => counts.map((row) => row[j] ?? 0))

describe("Holm's correction", () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 })

  test('makes no p smaller or larger than 1, none larger than Bonferroni, and keeps their order', () => {
    fc.assert(
      fc.property(values, (p) => {
        const adjusted = holm(p)
        p.forEach((value, i) => {
          const here = adjusted[i] ?? Number.NaN
          expect(here).toBeGreaterThanOrEqual(value)
          expect(here).toBeLessThanOrEqual(Math.min(1, value * p.length) + 1e-15)
          p.forEach((other, j) => {
            if (value <= other) expect(here).toBeLessThanOrEqual(adjusted[j] ?? Number.NaN)
          })
        })
      }),
    )
  })

  test('does not depend on the order, and only grows with another test', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (p, another) => {
        expect(holm(p.toReversed())).toEqual(holm(p).toReversed())
        const more = holm([...p, another])
        holm(p).forEach((value, i) => {
          expect(more[i]).toBeGreaterThanOrEqual(value)
        })
      }),
    )
  })
})

describe('tests between groups', () => {
  test('give a p within 0–1, and the same whichever way the table is turned', () => {
    fc.assert(
      fc.property(table(40), (counts) => {
        const one = pearson(counts)
        const other = pearson(transposed(counts))
        if (one === null) {
          expect(other).toBeNull()
          return
        }
        expect(one.p).toBeGreaterThanOrEqual(0)
        expect(one.p).toBeLessThanOrEqual(1)
        expect(other?.statistic).toBeCloseTo(one.statistic, 8)
        expect(other?.p).toBeCloseTo(one.p, 10)
        expect(cramersV(counts)).toBeGreaterThanOrEqual(0)
        expect(cramersV(counts)).toBeLessThanOrEqual(1)
        expect(cramersV(transposed(counts))).toBeCloseTo(cramersV(counts), 10)
      }),
    )
  })

  test('find nothing where every group answered alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
        (answers, times) => {
          const alike = times.map((by) => answers.map((count) => count * by))
          expect(pearson(alike)?.statistic).toBeCloseTo(0, 8)
          expect(cramersV(alike)).toBe(0)
          expect(pearsonMonteCarlo(alike, 1, 200)?.p).toBe(1)
        },
      ),
    )
  })

  test('find the same trend whichever answer is counted, and whichever end the groups begin at', () => {
    const group = fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)))
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), (groups) => {
        const x = groups.map(([chosen]) => chosen)
        const n = groups.map(([, answered]) => answered)
        const one = trendTest(x, n)
        const other = trendTest(
          n.map((count, i) => count - (x[i] ?? 0)),
          n,
        )
        const turned = trendTest(x.toReversed(), n.toReversed())
        if (one === null) expect([other, turned]).toEqual([null, null])
        else for (const again of [other, turned]) expect(again?.statistic).toBeCloseTo(one.statistic, 8)
      }),
    )
  })

  /** Every table with the totals of this one, each with the number of ways to it in proportion. */
  function* everyTable(counts: readonly (readonly number[])[]): Generator<{ counts: number[][]; ways: number }> {
    const factorial = (count: number): number => (count <= 1 ? 1 : count * factorial(count - 1))
    const rows = counts.map((row) => row.reduce((a, b) => a + b, 0))
    const columns = transposed(counts).map((column) => column.reduce((a, b) => a + b, 0))
    function* fill(row: number, left: readonly number[], so: number[][]): Generator<number[][]> {
      if (row === rows.length) {
        yield so
        return
      }
      function* parts(column: number, inRow: number, cells: number[]): Generator<number[]> {
        if (column === left.length - 1) {
          if (inRow <= (left[column] ?? 0)) yield [...cells, inRow]
          return
        }
        for (let value = 0; value <= Math.min(inRow, left[column] ?? 0); value++)
          yield* parts(column + 1, inRow - value, [...cells, value])
      }
      for (const cells of parts(0, rows[row] ?? 0, []))
        yield* fill(
          row + 1,
          left.map((rest, j) => rest - (cells[j] ?? 0)),
          [...so, cells],
        )
    }
    for (const made of fill(0, columns, [])) {
      yield { counts: made, ways: 1 / made.flat().reduce((product, count) => product * factorial(count), 1) }
    }
  }

  test.each([
    [
      [
        [3, 1],
        [1, 4],
      ],
    ],
    [
      [
        [3, 0, 2],
        [1, 4, 1],
      ],
    ],
    [
      [
        [4, 1],
        [2, 3],
        [0, 5],
      ],
    ],
    [
      [
        [2, 2, 1],
        [0, 3, 2],
        [3, 0, 1],
      ],
    ],
  ])('simulate the p that trying every table with the same totals gives: %j', (counts) => {
    const observed = pearson(counts)?.statistic ?? 0
    let all = 0
    let far = 0
    for (const { counts: made, ways } of everyTable(counts)) {
      all += ways
      if ((pearson(made)?.statistic ?? 0) >= observed - 1e-9) far += ways
    }
    const p = far / all
    // p is a mean of 10 000 draws; four of its standard errors, and the 1 that is added to both.
    const error = 4 * Math.sqrt((p * (1 - p)) / 10_000) + 1e-4
    expect(Math.abs((pearsonMonteCarlo(counts)?.p ?? 0) - p)).toBeLessThan(error)
  })

  test('see smaller differences the more that answered', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 6 }), (sizes) => {
        const few = detectableDifference(sizes) ?? 0
        const many = detectableDifference(sizes.map((size) => 2 * size)) ?? 0
        expect(few).toBeGreaterThan(0)
        expect(few).toBeLessThanOrEqual(1)
        expect(many).toBeLessThanOrEqual(few)
      }),
    )
  })
})

describe('tests of the same respondents', () => {
  test('McNemar is the same whichever way they changed, and the more they lean the smaller its p', () => {
    for (let changed = 1; changed <= 60; changed++) {
      let before = 0
      for (let gained = 0; 2 * gained <= changed; gained++) {
        const { p } = mcnemar(gained, changed - gained) ?? { p: Number.NaN }
        expect(mcnemar(changed - gained, gained)?.p).toBe(p)
        expect(p).toBeGreaterThanOrEqual(before)
        expect(p).toBeLessThanOrEqual(1)
        before = p
      }
      // Half of them either way, as near as can be, is no lean at all.
      expect(mcnemarExact(Math.floor(changed / 2), Math.ceil(changed / 2)).p).toBeCloseTo(1, 12)
    }
  })

  test('kappa lies within −1 and 1, is 1 when two agree on all, and the same whoever is first', () => {
    const square = fc
      .integer({ min: 2, max: 4 })
      .chain((size) =>
        fc.array(fc.array(fc.nat(20), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      )
    fc.assert(
      fc.property(square, (counts) => {
        const one = kappa(counts)
        const other = kappa(transposed(counts))
        if (one?.kappa == null) {
          expect(other?.kappa ?? null).toBeNull()
          return
        }
        expect(one.kappa).toBeGreaterThanOrEqual(-1)
        expect(one.kappa).toBeLessThanOrEqual(1)
        expect(other?.kappa).toBeCloseTo(one.kappa, 12)
        expect(one.interval?.low).toBeLessThanOrEqual(one.kappa)
        expect(one.interval?.high).toBeGreaterThanOrEqual(one.kappa)
        const agreed = kappa(counts.map((row, i) => row.map((count, j) => (i === j ? count + 1 : 0))))
        expect(agreed?.kappa).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('quantiles', () => {
  test('lie among the numbers, in order, with the ends at the ends', () => {
    const numbers = fc.array(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = values.toSorted((a, b) => a - b)
        const found = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((p) => quantile(sorted, p) ?? Number.NaN)
        found.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual((found[i - 1] ?? value) - 1e-9)
        })
        expect([found[0], found.at(-1)]).toEqual([sorted[0], sorted.at(-1)])
      }),
    )
  })
})
