/**
 * Arithmetic mean, with the second pass that R takes to remove rounding.
 * R: `mean`. Example: `mean([1, 2, 6])` is 3.
 *
 * @returns null for no numbers
 */
export function mean(values: ArrayLike<number>): number | null {
  const n = values.length
  if (n === 0) return null
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i] ?? 0
  const first = sum / n
  let rest = 0
  for (let i = 0; i < n; i++) rest += (values[i] ?? 0) - first
  return first + rest / n
}
