import type { CellPlan } from '../../counting/rules/cell-plan.ts'
import type { RowTally, Tally } from '../../counting/rules/tally.ts'
import type { GroupOption, GroupResult, QuestionResult } from '../../rules/result.ts'
import { coarsenShare } from './coarsen-weights.ts'
import { collapse } from './collapse.ts'
import { sampledBy, shareOf } from './weigh.ts'
import { type Weighting, weighBase } from './weighting.ts'

/** Weighted shares of fewer would tell how the few divide on the strata. */
const smallestForWeights = 20

/**
 * The same questions with a weighted share beside each share of a group: the group as a domain, with the weights and the variance of the
 * whole sample. Only in groups of twenty or more where nothing is hidden, and in whole percent: what is exact would tell how the group
 * divides on the strata, of which nothing is published.
 *
 * @param breakdown place of the breakdown in the plan
 */
export function weighGroups(
  questions: readonly QuestionResult[],
  tally: Tally,
  plan: CellPlan,
  breakdown: number,
  weighting: Weighting,
  followed: ReadonlyMap<string, string>,
): QuestionResult[] {
  const stratumOf = plan.stratumOf ?? new Int32Array()
  const groupOf = plan.groupOf[breakdown] ?? new Int32Array()
  const strata = collapse(tally, stratumOf, weighting.cells.length)
  const places = new Map(strata.map(({ question }, index) => [question.id, index]))
  const domains = new Map<number, ReturnType<typeof collapse>>()
  const domainOf = (group: number) => {
    const found =
      domains.get(group) ??
      collapse(
        tally,
        stratumOf.map((stratum, cell) => (groupOf[cell] === group ? stratum : -1)),
        weighting.cells.length,
      )
    domains.set(group, found)
    return found
  }
  const weighPart = (question: number, place: number, groups: readonly GroupResult[]): GroupResult[] => {
    const whole = strata[question]?.rows[place]
    const outer = followed.get(strata[question]?.question.id ?? '')
    const above = outer === undefined ? undefined : strata[places.get(outer) ?? -1]?.answered
    const sampled = whole ? sampledBy(whole, above) : []
    const base = weighBase(weighting, sampled)
    return groups.map((group, at) => {
      const open = group.options.every((option) => 'count' in option)
      const row: RowTally | undefined = domainOf(at)[question]?.rows[place]
      if (!base || !row || !open || (group.answered ?? 0) < smallestForWeights) return group
      return {
        ...group,
        options: group.options.map((option, index): GroupOption => {
          if (!('count' in option)) return option
          const share = shareOf(base, sampled, row, index)
          return share ? { ...option, weighted: coarsenShare(share, option.share) } : option
        }),
      }
    })
  }
  return questions.map((question, index) => ({
    ...question,
    ...(question.groups && question.options && { groups: weighPart(index, 0, question.groups) }),
    ...(question.rows && {
      rows: question.rows.map((row, place) =>
        row.groups ? { ...row, groups: weighPart(index, place, row.groups) } : row,
      ),
    }),
  }))
}
