import { z95 } from './wilson.ts'

/** How far two raters agree beyond chance. */
export interface Kappa {
  /** Items that both have rated. */
  readonly n: number
  /** Share of the items that they rated alike. */
  readonly agreement: number
  /** null where both gave every item the same category: chance then explains all, and kappa is 0/0. */
  readonly kappa: number | null
  readonly standardError: number | null
  /** Asymptotic, 95 %, within −1 and 1. */
  readonly interval: { readonly low: number; readonly high: number } | null
}

/**
 * Cohen's kappa for two raters who each put every item in one of k categories.
 *
 * κ = (p_o − p_e)/(1 − p_e), with p_o = Σ p_ii and p_e = Σ p_i. p_.i. Large-sample variance
 * [Σ p_ii (1 − (p_i. + p_.i)(1 − κ))² + (1 − κ)² Σ_{i≠j} p_ij (p_.i + p_j.)² − (κ − p_e(1 − κ))²] / (n (1 − p_e)²);
 * the interval is κ ± 1.96 of its root. It is 0 wide where they agree on all, and approximate for few items.
 *
 * Source: Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960), 37–46;
 * the variance: Fleiss, Cohen & Everitt, Psychological Bulletin 72 (1969), 323–327. R: `reference/kappa.R`, where the variance is
 * found by differentiating κ numerically (the delta method).
 * Example: `kappa([[20, 5], [10, 15]])` is 0.4, from 70 % agreement where chance gives 50 %.
 *
 * @param table counts, square: the first rater's categories down, the second's across in the same order
 * @returns null without items
 */
export function kappa(table: readonly (readonly number[])[]): Kappa | null {
  if (table.some((row) => row.length !== table.length)) throw new RangeError('kappa: the table is not square')
  const n = sum(table.map(sum))
  if (n === 0) return null
  const down = table.map((row) => sum(row) / n)
  const across = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)) / n)
  const at = (marginal: readonly number[], i: number) => marginal[i] ?? 0
  const agreed = sum(table.map((row, i) => row[i] ?? 0))
  const agreement = agreed / n
  const chance = sum(down.map((share, i) => share * at(across, i)))
  // Both always gave the same one category
  if (down.some((_, i) => at(down, i) === 1 && at(across, i) === 1)) {
    return { n, agreement, kappa: null, standardError: null, interval: null }
  }
  const estimate = (agreement - chance) / (1 - chance)
  let spread = -((estimate - chance * (1 - estimate)) ** 2)
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      const term =
        i === j ? 1 - (at(down, i) + at(across, i)) * (1 - estimate) : (1 - estimate) * (at(across, i) + at(down, j))
      spread += (count / n) * term * term
    }
  }
  // Where they agree on all, the terms cancel but for rounding
  const standardError = agreed === n ? 0 : Math.sqrt(Math.max(0, spread) / n) / (1 - chance)
  const half = z95 * standardError
  return {
    n,
    agreement,
    kappa: estimate,
    standardError,
    interval: { low: Math.max(-1, estimate - half), high: Math.min(1, estimate + half) },
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
