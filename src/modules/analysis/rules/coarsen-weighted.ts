import type { SetProtection } from './disclosure/protection.ts'
import type { Breakdown } from './grouping.ts'
import type { OptionResult, QuestionResult, WeightedShare } from './result.ts'

/**
 * Weighted shares in whole percent, with their limits, wherever anything of the question is hidden in a breakdown.
 *
 * A weighted share is a sum of the counts of the strata with known weights. Exact, it is one more equation about what is hidden, and where
 * two strata are hidden it often has a single solution in whole numbers. Rounded, it leaves room for several: one answer moved from one
 * stratum to another changes it by a few thousandths at most.
 */
export function coarsenWeighted(
  questions: readonly QuestionResult[],
  breakdowns: readonly Breakdown[],
  protection: SetProtection,
): QuestionResult[] {
  const coarsen = (question: number, row: number, options: readonly OptionResult[]): readonly OptionResult[] => {
    const hides = breakdowns.some(({ groups }, at) => {
      const part = protection.part(question, row, at)
      return part !== null && groups.some((_, group) => options.some((_option, option) => part.reason(group, option)))
    })
    if (!hides) return options
    return options.map((option) => (option.weighted ? { ...option, weighted: roundWeighted(option.weighted) } : option))
  }
  return questions.map((question, index) => ({
    ...question,
    ...(question.options && { options: coarsen(index, 0, question.options) }),
    ...(question.rows && {
      rows: question.rows.map((row, place) => ({ ...row, options: coarsen(index, place, row.options) })),
    }),
  }))
}

/** A weighted share in whole percent, with its limits. */
export function roundWeighted({ share, standardError, low, high, differs }: WeightedShare): WeightedShare {
  const percent = (value: number) => Math.round(100 * value) / 100
  return {
    share: percent(share),
    standardError: percent(standardError),
    low: percent(low),
    high: percent(high),
    differs,
    inWholePercent: true,
  }
}
