import { logitInterval, type WeightedShare } from './weighted-share.ts'
import { wilsonFpc } from './wilson.ts'

/** Counts of one cell of respondents that are alike in every margin. */
export interface RakedCell {
  readonly sampled: number
  readonly domain: number
  readonly chosen: number
  readonly weight: number
  readonly levels: readonly number[]
}

/** Rounds of taking margin means out of the residuals, as R's survey takes. */
const sweeps = 10

/**
 * Share from a simple random sample without replacement that is raked to margins; for a follow-up question the ratio of two
 * totals.
 *
 * p = Σ w x / Σ w d. Each respondent's z = (x − p·d)/Σ w d is made a residual by taking out the mean of its level, margin
 * after margin, ten rounds; Var = (1 − n/N) n/(n − 1) Σ(w·z − mean)².
 *
 * Source: Deville, Särndal & Sautory, "Generalized Raking Procedures in Survey Sampling", JASA 88 (1993), 1013–1020.
 * R: `svymean` or `svyby` of a design from `rake`; interval on the logit scale as `svyciprop(method = "logit")`, and for a
 * share of 0 or 1 Wilson's with finite population.
 *
 * @param population N
 * @returns null when nobody is in the domain or fewer than two are sampled
 */
export function rakedShare(cells: readonly RakedCell[], population: number): WeightedShare | null {
  let size = 0
  let weighted = 0
  let n = 0
  let respondents = 0
  for (const cell of cells) {
    size += cell.weight * cell.domain
    weighted += cell.weight * cell.chosen
    n += cell.sampled
    respondents += cell.domain
  }
  if (size === 0 || n < 2) return null
  const share = weighted / size
  const standardError = Math.sqrt(rakedVariance(cells, share, size, n, population))
  if (share > 0 && share < 1) {
    return { share, standardError, ...logitInterval(share, standardError, Math.max(1, respondents - 1)) }
  }
  const range = wilsonFpc(share === 0 ? 0 : respondents, respondents, n, population) ?? { low: 0, high: 1 }
  return { share, standardError, ...range }
}

interface Residual {
  readonly count: number
  readonly weight: number
  readonly levels: readonly number[]
  value: number
}

function rakedVariance(
  cells: readonly RakedCell[],
  share: number,
  size: number,
  n: number,
  population: number,
): number {
  const residuals = cells.flatMap(({ sampled, domain, chosen, weight, levels }): Residual[] =>
    [
      { count: chosen, weight, levels, value: (1 - share) / size },
      { count: domain - chosen, weight, levels, value: -share / size },
      { count: sampled - domain, weight, levels, value: 0 },
    ].filter(({ count }) => count > 0),
  )
  const margins = cells[0]?.levels.length ?? 0
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let margin = 0; margin < margins; margin++) takeOutMeans(residuals, margin)
  }
  let total = 0
  let squares = 0
  for (const { count, weight, value } of residuals) {
    total += count * weight * value
    squares += count * (weight * value) ** 2
  }
  return (1 - n / population) * (n / (n - 1)) * Math.max(0, squares - (total * total) / n)
}

function takeOutMeans(residuals: readonly Residual[], margin: number) {
  const sums = new Map<number, { total: number; count: number }>()
  for (const { count, value, levels } of residuals) {
    const sum = sums.get(levels[margin] ?? -1) ?? { total: 0, count: 0 }
    sum.total += count * value
    sum.count += count
    sums.set(levels[margin] ?? -1, sum)
  }
  for (const residual of residuals) {
    const sum = sums.get(residual.levels[margin] ?? -1)
    if (sum) residual.value -= sum.total / sum.count
  }
}
