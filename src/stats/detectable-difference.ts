/** The 97.5 % and the 80 % point of the normal distribution: a test at 5 % that finds four differences of five. */
const critical = 1.959963984540054 + 0.8416212335729143

/**
 * What difference between two groups could have been seen: the one that a test at 5 % finds four times of five, between
 * two groups of the typical (harmonic mean) size, where shares lie about a half and are the hardest to tell apart.
 *
 * (z₀.₉₇₅ + z₀.₈)·√(2 · ¼ / ñ). Source: Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (2003), 4.2.
 * R: `(qnorm(.975) + qnorm(.8)) * sqrt(.5 / n)`. Example: groups of 50 and 50 tell 28 percentage points apart.
 *
 * @param sizes answers per group; groups without any are left out
 * @returns a difference in shares, at most 1; null with fewer than two groups
 */
export function detectableDifference(sizes: readonly number[]): number | null {
  const filled = sizes.filter((size) => size > 0)
  if (filled.length < 2) return null
  const typical = filled.length / filled.reduce((sum, size) => sum + 1 / size, 0)
  return Math.min(1, critical * Math.sqrt(0.5 / typical))
}
