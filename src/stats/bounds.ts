/** A share between 0 and 1, from and to. */
export interface ShareRange {
  readonly low: number
  readonly high: number
}

/**
 * What the share of the whole population can be without any assumption about those that did not answer:
 * at the lowest none of them would have said it, at the highest all of them.
 *
 * Shares: [x/N, (x + N − n)/N]. Source: Manski, Partial Identification of Probability Distributions (2003), ch. 1.
 * Example: `boundsWithoutAssumption(170, 241, 290)` is 0.586–0.755.
 *
 * @param x those that gave the answer, 0 ≤ x ≤ n
 * @param n those that answered the question, n ≤ N
 * @param N the population, N > 0
 * @throws RangeError when the counts do not fit each other
 */
export function boundsWithoutAssumption(x: number, n: number, N: number): ShareRange {
  if (!(x >= 0 && x <= n && n <= N && N > 0))
    throw new RangeError(`bounds: 0 ≤ ${x} ≤ ${n} ≤ ${N}, N > 0 does not hold`)
  return { low: x / N, high: (x + N - n) / N }
}
