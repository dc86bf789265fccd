import { type CountTable, dropEmpty, margins, pearsonStatistic } from './pearson.ts'

/**
 * Cramér's V corrected for bias: 0 no difference between groups, 1 a complete one. Uncorrected, V is far from 0 by chance
 * alone when groups are many and small.
 *
 * φ² = max(0, X²/n − (r−1)(c−1)/(n−1)), r̃ = r − (r−1)²/(n−1), c̃ likewise, V = √(φ²/min(r̃−1, c̃−1)).
 * Source: Bergsma, "A Bias-Correction for Cramér's V and Tschuprow's T", J. Korean Stat. Soc. 42 (2013), 323–328.
 *
 * @returns 0–1; 0 when fewer than two rows or two columns hold anything
 */
export function cramersV(table: CountTable): number {
  const filled = dropEmpty(table)
  const { rowTotals, columnTotals, n } = margins(filled)
  const rows = rowTotals.length
  const columns = columnTotals.length
  if (rows < 2 || columns < 2) return 0
  const statistic = pearsonStatistic(filled, rowTotals, columnTotals, n)
  const phi2 = Math.max(0, statistic / n - ((rows - 1) * (columns - 1)) / (n - 1))
  const corrected = Math.min(rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1)) - 1
  return corrected <= 0 ? 0 : Math.min(1, Math.sqrt(phi2 / corrected))
}
