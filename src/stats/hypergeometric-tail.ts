/**
 * Tails of the hypergeometric distribution: X of n drawn without replacement from N, of which M have the property.
 *
 * The terms are summed outwards from the mode, each from its neighbour by the ratio
 * P(k+1)/P(k) = (M−k)(n−k) / ((k+1)(N−M−n+k+1)), and divided by their sum. No logarithms of factorials are taken, so the
 * relative error stays near 1e-15 times the number of terms, for a population of ten as for one of a million.
 *
 * Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), 6.2. R: `phyper`.
 * Example: `hypergeometricTails(1, 1, 1, 40).atLeast` is 1/40.
 *
 * @returns P(X ≥ x) and P(X ≤ x)
 */
export function hypergeometricTails(x: number, n: number, M: number, N: number): { atLeast: number; atMost: number } {
  const lowest = Math.max(0, n - (N - M))
  const highest = Math.min(n, M)
  if (x < lowest) return { atLeast: 1, atMost: 0 }
  if (x > highest) return { atLeast: 0, atMost: 1 }
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((n + 1) * (M + 1)) / (N + 2))))
  let below = 0
  let above = 0
  let at = 0
  const place = (k: number, term: number) => {
    if (k < x) below += term
    else if (k > x) above += term
    else at = term
  }
  place(mode, 1)
  for (let k = mode, term = 1; k < highest; ) {
    term *= ((M - k) * (n - k)) / ((k + 1) * (N - M - n + k + 1))
    if (term < negligible) break
    k += 1
    place(k, term)
  }
  for (let k = mode, term = 1; k > lowest; ) {
    term *= (k * (N - M - n + k)) / ((M - k + 1) * (n - k + 1))
    if (term < negligible) break
    k -= 1
    place(k, term)
  }
  const total = below + at + above
  return { atLeast: (at + above) / total, atMost: (at + below) / total }
}

/** Of the term at the mode; what is left out is far below the precision of a double in any tail above 1e-6. */
const negligible = 1e-26
