import { formatPercent } from '../../../../stats/format-percent.ts'
import type { Question } from '../../../survey/index.ts'
import type { RowTally } from '../../counting/rules/tally.ts'
import type { PartProtection } from '../../disclosure/rules/protection.ts'
import { numberResult } from '../../rules/number-result.ts'
import type { GroupNumber, GroupOption, GroupResult, SuppressionReason, ToldReason } from '../../rules/result.ts'
import { toldReason } from '../../rules/told-reason.ts'
import type { Breakdown } from './breakdown.ts'
import type { CollapsedQuestion } from './collapse.ts'
import type { Publication } from './option-result.ts'

/** Quartiles of fewer are too near somebody's own answer. */
const smallestForQuartiles = 20

/** What stands of a group: the way to write it, and whether to tell what is hidden. */
export interface GroupPublication extends Publication {
  readonly reveal: boolean
}

/**
 * The groups' figures of a question or matrix row, with what is hidden left out. Where a base is hidden no percent is shown, from
 * which it could be worked out.
 *
 * @param row counts by group
 * @param protection what is hidden
 */
export function groupResults(
  question: Question,
  row: RowTally,
  breakdown: Breakdown,
  protection: PartProtection,
  publication: GroupPublication,
): GroupResult[] {
  return breakdown.groups.map(({ id, population }, group) => {
    const answered = row.answered[group] ?? 0
    const baseHidden = protection.base(group) !== null
    const reasons = question.options.map((_, option) => protection.reason(group, option))
    const options = question.options.map((option, index): GroupOption => {
      const count = row.counts[index]?.[group] ?? 0
      const suppressed = reasons[index] ?? null
      if (suppressed) {
        const hidden = publication.reveal && { hidden: { count, answered } }
        return { id: option.id, suppressed: told(suppressed, publication), ...hidden }
      }
      if (baseHidden) return { id: option.id, count, share: null, percent: null }
      const percent = formatPercent(count, answered, publication.language, publication.decimals)
      return { id: option.id, count, share: answered === 0 ? null : count / answered, percent }
    })
    const whole = wholeReason(reasons)
    return {
      id,
      population,
      answered: baseHidden ? null : answered,
      options,
      ...(whole && { suppressed: told(whole, publication) }),
    }
  })
}

/** The groups' bases, and for a question of numbers what is told of them. */
export function groupBases(
  tally: CollapsedQuestion,
  breakdown: Breakdown,
  protection: PartProtection,
  publication: GroupPublication,
): GroupResult[] {
  return breakdown.groups.map(({ id, population }, group) => {
    const answered = tally.answered[group] ?? 0
    const suppressed = protection.base(group)
    if (suppressed) return { id, population, answered: null, options: [], suppressed: told(suppressed, publication) }
    const number = tally.numbers && groupNumber(tally.numbers(group))
    return { id, population, answered, options: [], ...(number && { number }) }
  })
}

function groupNumber(sorted: Float64Array): GroupNumber | null {
  const { mean, median, quartiles } = numberResult(sorted)
  if (mean === null || median === null) return null
  return { mean, median, quartiles: sorted.length < smallestForQuartiles ? null : quartiles }
}

function told(reason: SuppressionReason, { reveal }: GroupPublication): ToldReason {
  return reveal ? reason : toldReason(reason)
}

function wholeReason(hidden: readonly (SuppressionReason | null)[]): SuppressionReason | null {
  if (hidden.length === 0 || hidden.includes(null)) return null
  return hidden.includes('small-base') ? 'small-base' : hidden.includes('small-count') ? 'small-count' : 'secondary'
}
