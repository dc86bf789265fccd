import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/** A weighted share with its 95 % interval, all as shares. */
export interface WeightedShare {
  readonly share: number
  readonly standardError: number
  readonly low: number
  readonly high: number
}

/**
 * 95 % interval of a share on the logit scale: logit⁻¹(logit p ± t·se/(p(1−p))), so that it never leaves 0–1.
 *
 * Source: Korn & Graubard, Analysis of Health Surveys (1999), 3.3. R: `svyciprop(method = "logit")` of package survey.
 *
 * @param share strictly between 0 and 1
 * @param degrees respondents less strata, among those that the share is of; at least 1
 */
export function logitInterval(share: number, standardError: number, degrees: number): { low: number; high: number } {
  const centre = Math.log(share / (1 - share))
  const half = (tQuantile(0.975, degrees) * standardError) / (share * (1 - share))
  return { low: inverseLogit(centre - half), high: inverseLogit(centre + half) }
}

function inverseLogit(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
