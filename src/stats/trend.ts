import { chiSquareTail } from './chi-square-tail.ts'

/**
 * Cochran–Armitage test of a trend in a share over ordered groups, with scores 1, 2, 3 …
 *
 * X² = (Σ n_i (s_i − s̄)(p_i − p))² / (p(1−p) Σ n_i (s_i − s̄)²), one degree of freedom, s̄ weighted by n_i.
 * Source: Armitage, "Tests for Linear Trends in Proportions and Frequencies", Biometrics 11 (1955), 375–386.
 * R: `prop.trend.test(x, n)`.
 *
 * @param x those that gave the answer, by group in order
 * @param n those that answered; groups without any keep their place in the order and count nothing
 * @returns null when fewer than two groups answered, or all or none gave the answer
 */
export function trendTest(x: readonly number[], n: readonly number[]): { statistic: number; p: number } | null {
  const total = n.reduce((sum, count) => sum + count, 0)
  const chosen = x.reduce((sum, count) => sum + count, 0)
  if (chosen === 0 || chosen === total) return null
  const share = chosen / total
  const centre = n.reduce((sum, count, i) => sum + count * (i + 1), 0) / total
  let slope = 0
  let spread = 0
  n.forEach((count, i) => {
    const score = i + 1 - centre
    slope += score * ((x[i] ?? 0) - count * share)
    spread += count * score * score
  })
  if (spread === 0) return null
  const statistic = (slope * slope) / (share * (1 - share) * spread)
  return { statistic, p: chiSquareTail(statistic, 1) }
}
