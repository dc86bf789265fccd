import { hypergeometricTails } from './hypergeometric-tail.ts'

/** How many in the population, and the same as shares of it. */
export interface CountInterval {
  readonly lowCount: number
  readonly highCount: number
  readonly low: number
  readonly high: number
}

/**
 * Exact interval for a share of a population of known size, of which n answered and x of them gave the answer.
 *
 * M_L = min{M : P(X ≥ x | N, M, n) > α/2}, M_U = max{M : P(X ≤ x | N, M, n) > α/2}. Both tails are monotone in M, so each
 * end is found by halving over x … N − n + x, which are the M that the data allow. Covers every M with at least 1 − α.
 *
 * Source: Buonaccorsi, "A Note on Confidence Intervals for Proportions in Finite Populations", The American Statistician
 * 41 (1987), 215–218. R: by definition over `phyper`, see reference/intervals.R.
 * Example: `hypergeometricInterval(170, 241, 290)` is 197–211 of 290, 67.9–72.8 %.
 *
 * @param x those that gave the answer, 0 ≤ x ≤ n
 * @param n those that answered, n ≤ N; with n = 0 nothing is known and the interval is everything
 * @param N the population, N > 0
 * @param alpha 1 − the level of confidence
 * @throws RangeError when the counts do not fit each other
 */
export function hypergeometricInterval(x: number, n: number, N: number, alpha = 0.05): CountInterval {
  if (!(x >= 0 && x <= n && n <= N && N > 0)) {
    throw new RangeError(`hypergeometric interval: 0 ≤ ${x} ≤ ${n} ≤ ${N}, N > 0 does not hold`)
  }
  // A tail that equals α/2 exactly is outside by definition; the margin keeps rounding from letting it in.
  const limit = (alpha / 2) * (1 + 1e-11)
  let low = x
  for (let high = N - n + x; low < high; ) {
    const middle = Math.floor((low + high) / 2)
    if (hypergeometricTails(x, n, middle, N).atLeast > limit) high = middle
    else low = middle + 1
  }
  let high = N - n + x
  for (let least = x; least < high; ) {
    const middle = Math.ceil((least + high) / 2)
    if (hypergeometricTails(x, n, middle, N).atMost > limit) least = middle
    else high = middle - 1
  }
  return { lowCount: low, highCount: high, low: low / N, high: high / N }
}
