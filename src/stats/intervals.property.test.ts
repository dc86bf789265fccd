import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsWithoutAssumption } from './bounds.ts'
import { hypergeometricInterval } from './hypergeometric-interval.ts'
import { wilson, wilsonFpc } from './wilson.ts'

/** x of n answered, of a population of N. */
const counts = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((N) => fc.tuple(fc.integer({ min: 1, max: N }), fc.constant(N)))
    .chain(([n, N]) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.constant(N)))

/** How far two divisions of whole numbers can be apart by rounding alone. */
const rounding = 1e-12

/** Every x of n of N with N up to a limit. */
function* everyCount(most: number): Generator<readonly [x: number, n: number, N: number]> {
  for (let N = 1; N <= most; N++) for (let n = 1; n <= N; n++) for (let x = 0; x <= n; x++) yield [x, n, N]
}

describe('bounds without assumption', () => {
  test('hold the share of those that answered, and are as wide as the share that did not', () => {
    fc.assert(
      fc.property(counts(10_000), ([x, n, N]) => {
        const { low, high } = boundsWithoutAssumption(x, n, N)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(x / n + rounding)
        expect(high).toBeGreaterThanOrEqual(x / n - rounding)
        expect(high).toBeLessThanOrEqual(1)
        expect(high - low).toBeCloseTo((N - n) / N, 12)
      }),
    )
  })
})

describe('the exact interval', () => {
  test('holds the share of those that answered, and lies within the bounds, for every x of n of N up to 60', () => {
    for (const [x, n, N] of everyCount(60)) {
      const { low, high } = hypergeometricInterval(x, n, N)
      const bounds = boundsWithoutAssumption(x, n, N)
      const within = [
        bounds.low <= low,
        low <= x / n + rounding,
        x / n <= high + rounding,
        high <= bounds.high + rounding,
      ]
      if (within.includes(false)) expect([x, n, N, low, high, bounds]).toBe('within')
    }
  })

  test('holds the likeliest count in larger populations too, and misses the share by less than one count', () => {
    // Its ends are whole counts over N, so when nearly all answered it can be the one count that N·x/n rounds to.
    expect(hypergeometricInterval(6, 289, 290)).toMatchObject({ lowCount: 6, highCount: 6 })
    fc.assert(
      fc.property(counts(20_000), ([x, n, N]) => {
        const { lowCount, highCount, low, high } = hypergeometricInterval(x, n, N)
        const likeliest = Math.min(N - n + x, Math.floor(((N + 1) * x) / n))
        expect(lowCount).toBeLessThanOrEqual(likeliest)
        expect(highCount).toBeGreaterThanOrEqual(likeliest)
        expect(low - x / n).toBeLessThan(1 / N)
        expect(x / n - high).toBeLessThan(1 / N)
        const bounds = boundsWithoutAssumption(x, n, N)
        expect(low).toBeGreaterThanOrEqual(bounds.low)
        expect(high).toBeLessThanOrEqual(bounds.high + rounding)
      }),
      { numRuns: 300 },
    )
  })

  test('says of those that did not choose an answer what it says of those that did', () => {
    for (const [x, n, N] of everyCount(40)) {
      const chose = hypergeometricInterval(x, n, N)
      const left = hypergeometricInterval(n - x, n, N)
      expect([N - left.highCount, N - left.lowCount]).toEqual([chose.lowCount, chose.highCount])
    }
  })

  test('is a point when everyone answered, and everything that can be when nobody did', () => {
    for (let N = 1; N <= 60; N++) {
      for (let x = 0; x <= N; x++) expect(hypergeometricInterval(x, N, N)).toMatchObject({ lowCount: x, highCount: x })
      expect(hypergeometricInterval(0, 0, N)).toMatchObject({ lowCount: 0, highCount: N })
    }
  })

  test('moves up with the number that gave the answer', () => {
    for (const [x, n, N] of everyCount(50)) {
      if (x === 0) continue
      const before = hypergeometricInterval(x - 1, n, N)
      const after = hypergeometricInterval(x, n, N)
      expect(after.lowCount).toBeGreaterThanOrEqual(before.lowCount)
      expect(after.highCount).toBeGreaterThanOrEqual(before.highCount)
    }
  })

  test('widens when fewer answered with the same share', () => {
    for (const [x, n, N] of everyCount(60)) {
      for (let times = 2; times * n <= N; times++) {
        const few = hypergeometricInterval(x, n, N)
        const many = hypergeometricInterval(times * x, times * n, N)
        if (many.highCount - many.lowCount > few.highCount - few.lowCount) expect([x, n, N, times]).toBe('narrower')
      }
    }
  })
})

describe('coverage of the exact interval', () => {
  /** Row n of Pascal's triangle, as whole numbers of any size. */
  function pascal(most: number): bigint[][] {
    const rows: bigint[][] = [[1n]]
    for (let n = 1; n <= most; n++) {
      const above = rows[n - 1] ?? []
      rows.push(Array.from({ length: n + 1 }, (_, k) => (above[k - 1] ?? 0n) + (above[k] ?? 0n)))
    }
    return rows
  }
  const choose = pascal(290)
  const ways = (n: number, k: number): bigint => choose[n]?.[k] ?? 0n

  /**
   * Every true count M with less than 95 % coverage: of all the ways to draw n of N, those where the interval that x
   * gives holds M. Counted in whole numbers, so that neither sampling nor rounding is in it.
   */
  function uncovered(N: number, n: number): number[] {
    const intervals = Array.from({ length: n + 1 }, (_, x) => hypergeometricInterval(x, n, N))
    return Array.from({ length: N + 1 }, (_, M) => M).filter((M) => {
      let covered = 0n
      intervals.forEach(({ lowCount, highCount }, x) => {
        if (lowCount <= M && M <= highCount) covered += ways(M, x) * ways(N - M, n - x)
      })
      return 20n * covered < 19n * ways(N, n)
    })
  }

  test('is 95 % or more for every true count, at every number of answers from populations up to 40', () => {
    for (let N = 1; N <= 40; N++) {
      for (let n = 0; n <= N; n++) if (uncovered(N, n).length > 0) expect([N, n, uncovered(N, n)]).toBe('covered')
    }
  })

  test.each([
    [100, 3],
    [100, 97],
    [290, 1],
    [290, 20],
    [290, 95],
    [290, 145],
    [290, 241],
    [290, 289],
    [290, 290],
  ])('is so in a population of %i when %i answered', (N, n) => {
    expect(uncovered(N, n)).toEqual([])
  })
})

describe('the score intervals', () => {
  test('hold the share, stay within 0–1, and are narrower the more of the population they come from', () => {
    fc.assert(
      fc.property(counts(5_000), fc.tuple(fc.nat(1_000), fc.nat(1_000)), ([x, n, followed], [more, rest]) => {
        const N = followed + more + rest
        const plain = wilson(x, n)
        const some = wilsonFpc(x, n, followed, N)
        const most = wilsonFpc(x, n, followed + more, N)
        for (const interval of [plain, some, most]) {
          expect(interval?.low).toBeGreaterThanOrEqual(0)
          expect(interval?.low).toBeLessThanOrEqual(x / n + rounding)
          expect(interval?.high).toBeGreaterThanOrEqual(x / n - rounding)
          expect(interval?.high).toBeLessThanOrEqual(1)
        }
        const width = (interval: typeof plain) => (interval?.high ?? 0) - (interval?.low ?? 0)
        expect(width(some)).toBeLessThanOrEqual(width(plain) + rounding)
        expect(width(most)).toBeLessThanOrEqual(width(some) + rounding)
      }),
      { numRuns: 500 },
    )
  })

  test('widen when fewer answered with the same share', () => {
    fc.assert(
      fc.property(counts(500), fc.integer({ min: 2, max: 20 }), ([x, n], times) => {
        const few = wilson(x, n)
        const many = wilson(times * x, times * n)
        expect((many?.high ?? 1) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 0))
      }),
    )
  })
})
