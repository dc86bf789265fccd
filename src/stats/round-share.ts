/**
 * x of n in hundredths (or finer), rounded once, half away from zero, from the integers themselves, so that 1 of 200 is 1
 * and not what a binary fraction makes of 0.5.
 *
 * Example: `roundPercent(17, 95)` is 18; `roundPercent(170, 241, 1)` is 70.5; `roundPercent(-1, 200)` is −1.
 *
 * @param x whole number, may be negative
 * @param n whole number > 0
 * @param decimals 0–3
 * @returns percent
 * @throws RangeError when x or n is not a whole number, or n is not positive
 */
export function roundPercent(x: number, n: number, decimals = 0): number {
  if (!Number.isSafeInteger(x) || !Number.isSafeInteger(n) || n <= 0) throw new RangeError(`cannot round ${x} of ${n}`)
  const scale = 10 ** decimals
  const parts = BigInt(Math.abs(x)) * BigInt(200 * scale) + BigInt(n)
  const rounded = Number(parts / (2n * BigInt(n))) / scale
  return x < 0 ? -rounded : rounded
}

/**
 * The difference between two shares in percentage points, taken before rounding and rounded once.
 * Example: 170 of 241 less 67 of 242: `percentagePoints(170, 241, 67, 242)` is 43 (71 and 28, which differ by 43).
 *
 * @throws RangeError as `roundPercent`
 */
export function percentagePoints(x1: number, n1: number, x2: number, n2: number, decimals = 0): number {
  return roundPercent(x1 * n2 - x2 * n1, n1 * n2, decimals)
}
