import { logitInterval, type WeightedShare } from './weighted-share.ts'
import { wilsonFpc } from './wilson.ts'

/** Counts of one stratum. */
export interface StratumCounts {
  /** N_h */
  readonly population: number
  /** n_h: those that answered the question, or for a follow-up question the one that routes to it. */
  readonly sampled: number
  /** Of them, those that answered this question. For a question put to everyone the same as `sampled`. */
  readonly domain: number
  /** Of them, those that gave the answer. */
  readonly chosen: number
  /** What each respondent stands for; N_h/n_h unless capped. */
  readonly weight: number
}

/**
 * Share from a stratified sample without replacement; for a follow-up question the ratio of two totals.
 *
 * p = Σ w_h x_h / Σ w_h d_h. With z = (x − p·d)/Σ w_h d_h for each respondent,
 * Var = Σ_h w_h² (1 − n_h/N_h) n_h/(n_h − 1) · Σ(z − z̄_h)². Where everyone sampled is in the domain and w_h = N_h/n_h that is
 * p = Σ (N_h/N) p_h and Var = Σ (N_h/N)² (1 − n_h/N_h) p_h(1 − p_h)/(n_h − 1).
 *
 * Source: Cochran, Sampling Techniques (1977), 5.3 and 6.11; Särndal, Swensson & Wretman, Model Assisted Survey Sampling
 * (1992), 5.8. R: `svydesign(ids = ~1, strata = ~h, fpc = ~N_h)` with `svymean`, or `svyby` for a follow-up question.
 * The interval is on the logit scale; for a share of 0 or 1, where the logit has none, Wilson's with finite population.
 *
 * @returns null when nobody is in the domain, or a stratum that is not a census has a single respondent
 */
export function stratifiedShare(strata: readonly StratumCounts[]): WeightedShare | null {
  const filled = strata.filter(({ sampled }) => sampled > 0)
  const size = sum(filled, ({ weight, domain }) => weight * domain)
  if (size === 0) return null
  const share = sum(filled, ({ weight, chosen }) => weight * chosen) / size
  let variance = 0
  for (const { population, sampled, domain, chosen, weight } of filled) {
    const left = 1 - sampled / population
    if (left <= 0) continue
    if (sampled < 2) return null
    const one = (1 - share) / size
    const other = -share / size
    const squares = chosen * one * one + (domain - chosen) * other * other
    const total = chosen * one + (domain - chosen) * other
    variance += weight * weight * left * (sampled / (sampled - 1)) * Math.max(0, squares - (total * total) / sampled)
  }
  const standardError = Math.sqrt(variance)
  const respondents = sum(filled, ({ domain }) => domain)
  const degrees = respondents - filled.filter(({ domain }) => domain > 0).length
  return { share, standardError, ...interval(share, standardError, respondents, degrees, filled) }
}

function interval(
  share: number,
  standardError: number,
  respondents: number,
  degrees: number,
  strata: readonly StratumCounts[],
): { low: number; high: number } {
  if (share > 0 && share < 1) return logitInterval(share, standardError, Math.max(1, degrees))
  const population = sum(strata, (stratum) => stratum.population)
  const sampled = sum(strata, (stratum) => stratum.sampled)
  return wilsonFpc(share === 0 ? 0 : respondents, respondents, sampled, population) ?? { low: 0, high: 1 }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
