/** Respondents that are alike in every column that is raked over. */
export interface RakingCell {
  /** How many. */
  readonly sampled: number
  /** Their level in each margin, by place. */
  readonly levels: readonly number[]
}

/** The margins cannot be met together. */
export class RakingDiverges extends RangeError {}

/**
 * Raking (iterative proportional fitting): weights that make the weighted number of respondents in every level of every
 * margin equal to its population, starting from equal weights.
 *
 * Source: Deming & Stephan, "On a Least Squares Adjustment of a Sampled Frequency Table", Ann. Math. Statist. 11 (1940),
 * 427–444. R: `rake` of package survey with `maxit = 100, epsilon = 1e-8`: at most 100 rounds, stopped when no cell's weighted
 * number moves by more than 1e-8 of the total.
 *
 * @param margins populations by margin and level, every margin with the same sum
 * @returns one weight per cell, that of each respondent in it
 * @throws RakingDiverges when it does not converge, as when a level with a population has no respondents
 */
export function rake(cells: readonly RakingCell[], margins: readonly (readonly number[])[]): number[] {
  const total = (margins[0] ?? []).reduce((sum, count) => sum + count, 0)
  const sampled = cells.reduce((sum, cell) => sum + cell.sampled, 0)
  const weights = cells.map(() => total / sampled)
  for (let round = 0; round < 100; round++) {
    const before = [...weights]
    margins.forEach((populations, margin) => {
      const weighted = populations.map(() => 0)
      cells.forEach((cell, index) => {
        const level = cell.levels[margin] ?? -1
        weighted[level] = (weighted[level] ?? 0) + (weights[index] ?? 0) * cell.sampled
      })
      cells.forEach((cell, index) => {
        const level = cell.levels[margin] ?? -1
        if (cell.sampled > 0)
          weights[index] = ((weights[index] ?? 0) * (populations[level] ?? 0)) / (weighted[level] ?? 0)
      })
    })
    const moved = cells.reduce(
      (most, cell, index) => Math.max(most, cell.sampled * Math.abs((weights[index] ?? 0) - (before[index] ?? 0))),
      0,
    )
    if (moved < 1e-8 * total && fits(cells, margins, weights, total)) return weights
  }
  throw new RakingDiverges('raking does not converge in 100 rounds')
}

/** Whether the weighted margins are the populations: not so when a level with a population has no respondents. */
function fits(
  cells: readonly RakingCell[],
  margins: readonly (readonly number[])[],
  weights: readonly number[],
  total: number,
): boolean {
  return margins.every((populations, margin) =>
    populations.every((population, level) => {
      const weighted = cells.reduce(
        (sum, cell, index) => sum + (cell.levels[margin] === level ? cell.sampled * (weights[index] ?? 0) : 0),
        0,
      )
      return Math.abs(weighted - population) < 1e-6 * total
    }),
  )
}
