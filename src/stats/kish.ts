/**
 * How many equally weighted respondents the weighted ones are worth: (Σw)²/Σw².
 *
 * Source: Kish, Survey Sampling (1965), 11.7. Example: weights 1, 1, 2 are worth 16/6 = 2.67.
 *
 * @returns 0 for no weights
 */
export function effectiveSampleSize(weights: Iterable<number>): number {
  let sum = 0
  let squares = 0
  for (const weight of weights) {
    sum += weight
    squares += weight * weight
  }
  return squares === 0 ? 0 : (sum * sum) / squares
}
