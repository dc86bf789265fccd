import { responseSpread } from './r-indicator.ts'
import { type PropensityBasis, propensityBasis, type ResponseCell } from './response-propensity.ts'

/**
 * What one more answer from each cell would do to S²(ρ), adjusted: below 0 where it makes those that have answered mirror the
 * population better. null for a cell where all have answered.
 *
 * Without the adjustment it is (2(ρ̂_i − ρ̄) + a_ii)/(N − 1): an answer helps the more, the less those that are alike have answered. The
 * model's basis depends on the population alone, so each answer is counted by its definition without fitting anew.
 */
export function answerEffects(
  cells: readonly ResponseCell[],
  basis: PropensityBasis = propensityBasis(cells),
): readonly (number | null)[] {
  const now = responseSpread(cells, basis).adjusted
  return cells.map(({ total, responded }, index) =>
    responded < total ? responseSpread(withAnswers(cells, [index]), basis).adjusted - now : null,
  )
}

/** The cells as they would be with one more answer from each that is named; a cell named twice gives two. */
export function withAnswers(cells: readonly ResponseCell[], named: readonly number[]): ResponseCell[] {
  const more = cells.map(() => 0)
  for (const index of named) more[index] = (more[index] ?? 0) + 1
  return cells.map((cell, index) => ({ ...cell, responded: cell.responded + (more[index] ?? 0) }))
}
