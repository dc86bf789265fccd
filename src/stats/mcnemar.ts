import { chiSquareTail } from './chi-square-tail.ts'

/** Under this many that changed, the chi-square distribution is no longer near enough. */
const fewestForChiSquare = 25

export interface McNemar {
  readonly method: 'mcnemar' | 'mcnemar-exact'
  /** X² with one degree of freedom; for the exact test the smaller of the two counts. */
  readonly statistic: number
  readonly p: number
}

/**
 * McNemar's test: whether those that were asked twice have changed more in one direction than in the other. Those that
 * answered alike both times say nothing of it. Exact under 25 that changed, otherwise with the continuity correction, so that
 * the two nearly agree where one takes over from the other.
 *
 * Source: McNemar, "Note on the Sampling Error of the Difference between Correlated Proportions", Psychometrika 12 (1947),
 * 153–157. Example: `mcnemar(10, 25)` is X² = 5.6, p = 0.018.
 *
 * @param gained those that gave the answer the second time only
 * @param lost those that gave it the first time only
 * @returns null when nobody changed
 */
export function mcnemar(gained: number, lost: number): McNemar | null {
  if (gained + lost === 0) return null
  return gained + lost < fewestForChiSquare ? mcnemarExact(gained, lost) : mcnemarChiSquare(gained, lost, true)
}

/**
 * X² = (|b − c| − 1)² / (b + c), or without the 1 where it is not corrected. R: `mcnemar.test(table, correct = …)`; like R, the correction
 * is never larger than the difference.
 */
export function mcnemarChiSquare(gained: number, lost: number, corrected: boolean): McNemar {
  const difference = Math.abs(gained - lost)
  const counted = corrected ? difference - Math.min(1, difference) : difference
  const statistic = (counted * counted) / (gained + lost)
  return { method: 'mcnemar', statistic, p: chiSquareTail(statistic, 1) }
}

/** Twice the smaller tail of the binomial distribution with probability one half, at most 1. R: `binom.test(b, b + c)$p.value`. */
export function mcnemarExact(gained: number, lost: number): McNemar {
  const changed = gained + lost
  const fewer = Math.min(gained, lost)
  let term = 2 ** -changed
  let tail = 0
  for (let k = 0; k <= fewer; k++) {
    tail += term
    term *= (changed - k) / (k + 1)
  }
  return { method: 'mcnemar-exact', statistic: fewer, p: Math.min(1, 2 * tail) }
}
