import { type RIndicator, rIndicator } from './r-indicator.ts'
import type { ResponseCell } from './response-propensity.ts'

export interface PartialR {
  /** √(1/(N − 1) Σ N_h (ρ̄_h − ρ̄)²): what the variable alone contributes to S(ρ). */
  readonly plain: number
  /** With the spread of chance taken away. null where too few have answered for it. */
  readonly adjusted: RIndicator | null
  readonly levels: readonly PartialLevel[]
}

export interface PartialLevel {
  readonly level: string
  readonly total: number
  readonly responded: number
  /** √(N_h/(N − 1)) (ρ̄_h − ρ̄): below 0 where the group has answered less than the whole. */
  readonly contribution: number
}

/**
 * Unconditional partial R-indicators of one variable and of each of its levels. The mean propensity in a level is the share of it that
 * has answered, whatever the model. The variable's own is S(ρ) of a model with that variable alone, and the squares of its levels
 * add up to its square.
 *
 * Source: Schouten, Shlomo & Skinner, "Indicators for monitoring and improving representativeness of response", Journal of Official
 * Statistics 27 (2011), 231–253; with N − 1 where they write N, as in S(ρ) itself.
 *
 * @param variable its place among the levels of a cell
 */
export function partialR(cells: readonly ResponseCell[], variable: number): PartialR {
  const groups = Map.groupBy(cells, ({ levels }) => levels[variable] ?? '')
  const merged = [...groups].map(([level, members]) => ({
    levels: [level],
    total: members.reduce((sum, { total }) => sum + total, 0),
    responded: members.reduce((sum, { responded }) => sum + responded, 0),
  }))
  const population = merged.reduce((sum, { total }) => sum + total, 0)
  const mean = merged.reduce((sum, { responded }) => sum + responded, 0) / population
  const levels = merged.map(({ levels: [level = ''], total, responded }) => ({
    level,
    total,
    responded,
    contribution: total === 0 ? 0 : Math.sqrt(total / (population - 1)) * (responded / total - mean),
  }))
  return {
    plain: Math.sqrt(levels.reduce((sum, { contribution }) => sum + contribution ** 2, 0)),
    adjusted: rIndicator(merged),
    levels,
  }
}
