import { type PropensityBasis, propensityBasis, type ResponseCell } from './response-propensity.ts'

const z = 1.959963984540054

export interface RIndicator {
  /** 1 − 2S(ρ̂) as it is, without regard to that some of the spread is chance. */
  readonly plain: number
  /** The same with the spread that chance alone would give taken away: the one to use. */
  readonly r: number
  /** Of `r`, where its spread is above 0. */
  readonly standardError: number | null
  /** 95 %. */
  readonly low: number
  readonly high: number
  /** S(ρ̂) adjusted, and over the mean of ρ: at most so many standard deviations can a mean be off. */
  readonly spread: number
  readonly variation: number
  /** Levels that the model tells apart, less one. */
  readonly rank: number
}

/**
 * How well those that have answered mirror the population, by what the frame says of both: 1 where every group has answered to the
 * same degree, lower the more they differ.
 *
 *     R = 1 − 2S(ρ),  S²(ρ) = 1/(N − 1) Σ (ρ_i − ρ̄)²
 *
 * with ρ by the additive linear model of `response-propensity.ts`. Everyone in the frame is asked, so only response is by chance.
 * Writing H for the model's projection, A = H − 1/N, σ_i² = ρ_i(1 − ρ_i): E S²(ρ̂) = S²(ρ) + Σ a_ii σ_i² / (N − 1), which is
 * subtracted with ρ̂ for ρ, and
 *
 *     Var = [Σ σ_i² (2(ρ_i − ρ̄) + a_ii(1 − 2ρ_i))² + 2 Σ_{i≠j} a_ij² σ_i² σ_j²] / (N − 1)²
 *
 * exactly. The interval is that of S², ± z standard errors, carried over to R; below 0 S² counts as 0.
 *
 * Source: Schouten, Cobben & Bethlehem, "Indicators for the representativeness of survey response", Survey Methodology 35 (2009),
 * 101–113; the adjustment Shlomo, Skinner & Schouten, JSPI 142 (2012), 201–211.
 *
 * @returns null where fewer have answered than the model has levels, or there is nothing to tell apart
 */
export function rIndicator(
  cells: readonly ResponseCell[],
  basis: PropensityBasis = propensityBasis(cells),
): RIndicator | null {
  const { population, rank } = basis
  const responded = cells.reduce((sum, cell) => sum + cell.responded, 0)
  if (rank === 0 || responded <= rank) return null
  const mean = responded / population
  const { squared, adjusted } = responseSpread(cells, basis)
  const error = Math.sqrt(spreadVariance(cells, basis))
  const spread = Math.sqrt(Math.max(0, adjusted))
  const indicator = (variance: number) => 1 - 2 * Math.sqrt(Math.max(0, variance))
  return {
    plain: indicator(squared),
    r: indicator(adjusted),
    standardError: spread > 0 ? error / spread : null,
    low: indicator(adjusted + z * error),
    high: indicator(adjusted - z * error),
    spread,
    variation: spread / mean,
    rank,
  }
}

/** S² as it is, and with the spread of chance taken away, which may then be below 0. */
export function responseSpread(
  cells: readonly ResponseCell[],
  { population, rank, rows }: PropensityBasis,
): { readonly squared: number; readonly adjusted: number } {
  const scores = scoresOf(cells, rows, rank)
  const mean = cells.reduce((sum, cell) => sum + cell.responded, 0) / population
  const squared = scores.reduce((sum, score) => sum + score * score, 0) / (population - 1)
  const chance = cells.reduce((sum, { total }, i) => {
    const row = rows[i] ?? []
    return sum + total * dot(row, row) * chanceOf(mean + dot(row, scores))
  }, 0)
  return { squared, adjusted: squared - chance / (population - 1) }
}

/** The variance of S² with the fitted propensities in the place of the true. */
function spreadVariance(cells: readonly ResponseCell[], { population, rank, rows }: PropensityBasis): number {
  const scores = scoresOf(cells, rows, rank)
  const mean = cells.reduce((sum, cell) => sum + cell.responded, 0) / population
  const fitted = cells.map((cell, i) => {
    const row = rows[i] ?? []
    const away = dot(row, scores)
    return { total: cell.total, row, away, own: dot(row, row), chance: chanceOf(mean + away) }
  })
  let variance = 0
  for (const { total, row, away, own, chance } of fitted) {
    const propensity = clamp(mean + away)
    variance += total * chance * (2 * away + own * (1 - 2 * propensity)) ** 2 - 2 * total * (own * chance) ** 2
    for (const other of fitted) variance += 2 * total * other.total * dot(row, other.row) ** 2 * chance * other.chance
  }
  return variance / (population - 1) ** 2
}

/** The response along each column of the basis. */
function scoresOf(cells: readonly ResponseCell[], rows: PropensityBasis['rows'], rank: number): number[] {
  return Array.from({ length: rank }, (_, k) => cells.reduce((sum, c, i) => sum + c.responded * (rows[i]?.[k] ?? 0), 0))
}

function chanceOf(propensity: number): number {
  const within = clamp(propensity)
  return within * (1 - within)
}

/** A linear model can go past 0 and 1; a chance cannot. */
function clamp(propensity: number): number {
  return Math.min(1, Math.max(0, propensity))
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)
}
