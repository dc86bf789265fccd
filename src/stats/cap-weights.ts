/** Weights that are not too far apart, and whether any had to be brought down. */
export interface CappedWeights {
  readonly weights: readonly number[]
  readonly capped: boolean
}

/**
 * Brings down the weights that are more than `ratio` times the smallest, then scales all of them so that the respondents
 * together stand for as many as before.
 *
 * A few respondents that stand for very many make a figure unsteady; the price is that the capped ones stand for fewer than
 * they should. Source: Kish, "Weighting for Unequal Pi", J. Official Statistics 8 (1992), 183–200.
 * Example: weights 1, 2, 6 with one respondent each become 1.5, 3, 4.5.
 *
 * @param counts respondents by weight; those without any are left out of the reckoning
 */
export function capWeights(weights: readonly number[], counts: readonly number[], ratio = 3): CappedWeights {
  const used = weights.filter((_, index) => (counts[index] ?? 0) > 0)
  const limit = Math.min(...used) * ratio
  if (used.every((weight) => weight <= limit * (1 + 1e-12))) return { weights, capped: false }
  const sum = (values: readonly number[]) => values.reduce((total, value, i) => total + value * (counts[i] ?? 0), 0)
  const lowered = weights.map((weight) => Math.min(weight, limit))
  const scale = sum(weights) / sum(lowered)
  return { weights: lowered.map((weight) => weight * scale), capped: true }
}
