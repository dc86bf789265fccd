import { chiSquareTail } from './chi-square-tail.ts'

/** Counts: one row per group, one column per answer. */
export type CountTable = readonly (readonly number[])[]

export interface Pearson {
  readonly statistic: number
  readonly degrees: number
  /** From the χ² distribution; to be trusted where `smallestExpected` is 5 or more. */
  readonly p: number
  readonly smallestExpected: number
}

/**
 * Pearson's X² test of whether answers differ between groups. Empty rows and columns take no part.
 *
 * Source: Agresti, Categorical Data Analysis (2013), 3.2. R: `chisq.test(table, correct = FALSE)`.
 *
 * @returns null when fewer than two rows or two columns hold anything
 */
export function pearson(table: CountTable): Pearson | null {
  const filled = dropEmpty(table)
  const { rowTotals, columnTotals, n } = margins(filled)
  if (rowTotals.length < 2 || columnTotals.length < 2) return null
  const degrees = (rowTotals.length - 1) * (columnTotals.length - 1)
  const statistic = pearsonStatistic(filled, rowTotals, columnTotals, n)
  const smallestExpected = (Math.min(...rowTotals) * Math.min(...columnTotals)) / n
  return { statistic, degrees, p: chiSquareTail(statistic, degrees), smallestExpected }
}

/** Σ (observed − expected)²/expected, for a table without empty rows or columns. */
export function pearsonStatistic(
  table: CountTable,
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  n: number,
): number {
  let sum = 0
  for (let i = 0; i < rowTotals.length; i++) {
    for (let j = 0; j < columnTotals.length; j++) {
      const expected = ((rowTotals[i] ?? 0) * (columnTotals[j] ?? 0)) / n
      const difference = (table[i]?.[j] ?? 0) - expected
      sum += (difference * difference) / expected
    }
  }
  return sum
}

/** The same table without rows and columns that are all 0. */
export function dropEmpty(table: CountTable): number[][] {
  const rows = table.filter((row) => row.some((count) => count > 0))
  const columns = (table[0] ?? []).map((_, j) => j).filter((j) => rows.some((row) => (row[j] ?? 0) > 0))
  return rows.map((row) => columns.map((j) => row[j] ?? 0))
}

/** Totals of rows, of columns, and of all. */
export function margins(table: CountTable): { rowTotals: number[]; columnTotals: number[]; n: number } {
  const rowTotals = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columnTotals = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0))
  return { rowTotals, columnTotals, n: rowTotals.reduce((sum, count) => sum + count, 0) }
}
