import type { OptionResult, QuestionResult, WeightedShare, WeightSummary } from '../../rules/result.ts'

/** A weighted share this far from the unweighted is pointed out. */
const notable = 0.02

/**
 * Weighted figures as they can stand beside breakdowns: in whole percent. To its last digit a weighted share is one equation more about the
 * groups that it weighs, and so are its standard error and its interval: where two groups have a hidden count, it would give both.
 */
export function coarsenWeights(questions: readonly QuestionResult[]): QuestionResult[] {
  return questions.map((question) => ({
    ...question,
    ...(question.options && { options: question.options.map(coarseOption) }),
    ...(question.rows && { rows: question.rows.map((row) => ({ ...row, options: row.options.map(coarseOption) })) }),
  }))
}

/** The weights likewise: what they add up to says how many of each stratum took part. */
export function coarsenSummary(weights: WeightSummary): WeightSummary {
  const { min, max, ratio, effectiveN } = weights
  const hundredths = (value: number) => Math.round(value * 100) / 100
  return {
    ...weights,
    min: hundredths(min),
    max: hundredths(max),
    ratio: hundredths(ratio),
    effectiveN: Math.round(effectiveN),
  }
}

function coarseOption(option: OptionResult): OptionResult {
  const { weighted, share } = option
  return weighted ? { ...option, weighted: coarsenShare(weighted, share) } : option
}

/** A weighted share in whole percent, with its limits. @param unweighted what it stands beside */
export function coarsenShare(
  { share, standardError, low, high }: Omit<WeightedShare, 'differs'>,
  unweighted: number | null,
): WeightedShare {
  const percent = (value: number) => Math.round(value * 100) / 100
  const coarse = percent(share)
  return {
    share: coarse,
    standardError: percent(standardError),
    low: percent(low),
    high: percent(high),
    // From the coarse share: that the exact one is past the limit would tell more of it
    differs: unweighted !== null && Math.abs(coarse - unweighted) > notable,
    inWholePercent: true,
  }
}
