import { mean } from '../../../stats/mean.ts'
import { quantile } from '../../../stats/quantile.ts'
import type { NumberResult, QuestionResult } from './result.ts'

/** Summary of a number question's answers, ascending; quartiles of R's type 7. */
export function numberResult(sorted: ArrayLike<number>): NumberResult {
  const [lower, middle, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)]
  return {
    count: sorted.length,
    mean: mean(sorted),
    median: middle,
    quartiles: lower === null || middle === null || upper === null ? null : [lower, middle, upper],
    min: sorted[0] ?? null,
    max: sorted[sorted.length - 1] ?? null,
  }
}

/** The summary that a question's result carries; null where it is no number question. */
export function numberOf({ count, mean, median, quartiles, min, max }: QuestionResult): NumberResult | null {
  if (count === undefined) return null
  return {
    count,
    mean: mean ?? null,
    median: median ?? null,
    quartiles: quartiles ?? null,
    min: min ?? null,
    max: max ?? null,
  }
}
