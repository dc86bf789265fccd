import { describe, expect, test } from 'vitest'
import { hypergeometricInterval } from './hypergeometric-interval.ts'
import { hypergeometricTails } from './hypergeometric-tail.ts'
import reference from './reference/intervals.json' with { type: 'json' }

test.each(reference.hypergeometric as [number, number, number, number, number][])(
  '%i of %i of %i agrees with R',
  (x, n, N, low, high) => {
    const interval = hypergeometricInterval(x, n, N)
    expect([interval.lowCount, interval.highCount]).toEqual([low, high])
    expect([interval.low, interval.high]).toEqual([low / N, high / N])
  },
)

/** Binomial coefficients as whole numbers of any size. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n
  let value = 1n
  for (let i = 1; i <= k; i++) value = (value * BigInt(n - k + i)) / BigInt(i)
  return value
}

/** 40·P(X ≥ x) compared with 1 in whole numbers: no rounding at all. */
function exactInterval(x: number, n: number, N: number): [number, number] {
  const ways = choose(N, n)
  const tail = (M: number, from: number, to: number) => {
    let sum = 0n
    for (let k = from; k <= to; k++) sum += choose(M, k) * choose(N - M, n - k)
    return 40n * sum > ways
  }
  const all = Array.from({ length: N + 1 }, (_, M) => M).filter((M) => M >= x && N - M >= n - x)
  const low = all.find((M) => tail(M, x, n)) ?? Number.NaN
  const high = all.findLast((M) => tail(M, 0, x)) ?? Number.NaN
  return [low, high]
}

test('agrees with whole-number arithmetic for every x and n in populations up to 40, ties included', () => {
  for (const N of [1, 2, 5, 13, 40]) {
    for (let n = 0; n <= N; n++) {
      for (let x = 0; x <= n; x++) {
        const { lowCount, highCount } = hypergeometricInterval(x, n, N)
        expect([x, n, N, lowCount, highCount]).toEqual([x, n, N, ...exactInterval(x, n, N)])
      }
    }
  }
})

describe.each([
  [10, 7],
  [50, 30],
  [290, 241],
  [290, 40],
])('population %i, %i answered', (N, n) => {
  test('covers every true count with at least 95 %', () => {
    const intervals = Array.from({ length: n + 1 }, (_, x) => hypergeometricInterval(x, n, N))
    for (let M = 0; M <= N; M++) {
      let covered = 0
      intervals.forEach((interval, x) => {
        if (interval.lowCount > M || M > interval.highCount) return
        const { atLeast, atMost } = hypergeometricTails(x, n, M, N)
        covered += atLeast + atMost - 1
      })
      expect(covered, `true count ${M}`).toBeGreaterThanOrEqual(0.95 - 1e-9)
    }
  })
})

test('refuses counts that do not fit each other', () => {
  expect(() => hypergeometricInterval(3, 2, 10)).toThrow(RangeError)
  expect(() => hypergeometricInterval(3, 20, 10)).toThrow(RangeError)
})
