/**
 * Quantile of numbers, as R's default (type 7): linear between order statistics, at position 1 + (n − 1)p.
 *
 * Source: Hyndman & Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), 361–365.
 * R: `quantile(x, p)`. Example: `quantile([1, 2, 3, 4], 0.25)` is 1.75.
 *
 * @param sorted ascending
 * @param p 0–1
 * @returns null for no numbers
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  const position = (sorted.length - 1) * p
  const index = Math.floor(position)
  const low = sorted[index]
  if (low === undefined) return null
  return low + (position - index) * ((sorted[index + 1] ?? low) - low)
}
