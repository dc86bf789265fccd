import type { ShareRange } from './bounds.ts'

/** The 97.5 % point of the normal distribution. */
export const z95 = 1.959963984540054

/**
 * Wilson's score interval, 95 %, for x of n from a population of unknown size.
 *
 * Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927), 209–212.
 * R: `prop.test(x, n, correct = FALSE)$conf.int`.
 * Example: `wilson(170, 241)` is 64.5–75.9 %.
 *
 * @returns shares; null when n = 0
 */
export function wilson(x: number, n: number): ShareRange | null {
  return scoreInterval(x, n, z95 * z95)
}

/**
 * Wilson's interval with a finite-population correction, 95 %, for a follow-up question: the number in the population that
 * the question concerns is not known, but the share of the population that the answers come from is.
 *
 * c = z²(1 − n_f/N); centre (p + c/2n)/(1 + c/n); half-width √(c·p(1−p)/n + c²/4n²)/(1 + c/n). It solves
 * (p − π)² = c·π(1−π)/n, which is how the reference values are made. Approximate.
 *
 * Source: as `wilson`, with the variance of sampling without replacement (Cochran, Sampling Techniques, 1977, 2.6).
 * Example: `wilsonFpc(40, 71, 241, 290)` is narrower than `wilson(40, 71)` by about √(1 − 241/290).
 *
 * @param nFollowed those that answered the question that routes to this one (the outermost where several do)
 * @param N the population
 * @returns shares; null when n = 0
 */
export function wilsonFpc(x: number, n: number, nFollowed: number, N: number): ShareRange | null {
  if (!(nFollowed >= 0 && nFollowed <= N)) throw new RangeError(`wilson: 0 ≤ ${nFollowed} ≤ ${N} does not hold`)
  return scoreInterval(x, n, z95 * z95 * (1 - nFollowed / N))
}

function scoreInterval(x: number, n: number, c: number): ShareRange | null {
  if (!(x >= 0 && x <= n)) throw new RangeError(`wilson: 0 ≤ ${x} ≤ ${n} does not hold`)
  if (n === 0) return null
  const p = x / n
  const centre = (p + c / (2 * n)) / (1 + c / n)
  const half = Math.sqrt((c * p * (1 - p)) / n + (c * c) / (4 * n * n)) / (1 + c / n)
  // At the ends the two terms are equal but for rounding.
  return { low: x === 0 ? 0 : Math.max(0, centre - half), high: x === n ? 1 : Math.min(1, centre + half) }
}
