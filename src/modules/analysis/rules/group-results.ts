import { formatPercent } from '../../../stats/format-percent.ts'
import type { Question } from '../../survey/index.ts'
import type { Breakdown } from './breakdown.ts'
import type { Publication } from './option-result.ts'
import type { GroupOption, GroupResult, SuppressionReason } from './result.ts'
import { type GroupTable, smallestGroup, suppress } from './suppress.ts'
import { type QuestionTally, type RowTally, total } from './tally.ts'

/**
 * The groups' figures of a question or matrix row, after disclosure control.
 *
 * Single and matrix: the answers exclude each other, so a group with a hidden cell shows neither base nor percent of the
 * others, from which it could be worked out. Multi: each option is a table of its own, chosen and not; the base says nothing
 * of who chose it and stays.
 *
 * @param row counts by group
 * @param national the same counts for everyone, with those that are in no group
 */
export function groupResults(
  question: Question,
  row: RowTally,
  national: RowTally,
  breakdown: Breakdown,
  publication: Publication,
): GroupResult[] {
  const reasons =
    question.type === 'multi' ? hiddenChoices(row, national, breakdown) : hiddenAnswers(row, national, breakdown)
  return breakdown.groups.map(({ id, population }, group) => {
    const answered = row.answered[group] ?? 0
    const hidden = reasons[group] ?? []
    const anyHidden = hidden.some((reason) => reason !== null)
    const basesHidden = question.type === 'multi' ? hidden.includes('small-base') : anyHidden
    const options = question.options.map((option, index): GroupOption => {
      const suppressed = hidden[index] ?? null
      if (suppressed) return { id: option.id, suppressed }
      const count = row.counts[index]?.[group] ?? 0
      if (basesHidden) return { id: option.id, count, share: null, percent: null }
      const percent = formatPercent(count, answered, publication.language, publication.decimals)
      return { id: option.id, count, share: answered === 0 ? null : count / answered, percent }
    })
    const whole = wholeReason(hidden)
    return {
      id,
      population,
      answered: basesHidden ? null : answered,
      options,
      ...(whole && { suppressed: whole }),
    }
  })
}

/** The bases alone, for questions without options. */
export function groupBases(tally: QuestionTally, breakdown: Breakdown): GroupResult[] {
  return breakdown.groups.map(({ id, population }, group) => {
    const answered = tally.answered[group] ?? 0
    const small = answered < smallestGroup || (population !== null && population < smallestGroup)
    return small
      ? { id, population, answered: null, options: [], suppressed: 'small-base' }
      : { id, population, answered, options: [] }
  })
}

type Reasons = readonly (readonly (SuppressionReason | null)[])[]

function hiddenAnswers(row: RowTally, national: RowTally, breakdown: Breakdown): Reasons {
  return suppress(answerTable(row, national, breakdown))
}

function hiddenChoices(row: RowTally, national: RowTally, breakdown: Breakdown): Reasons {
  const byOption = row.counts.map((_, option) => suppress(choiceTable(row, national, breakdown, option)))
  return breakdown.groups.map((_, group) => byOption.map((reasons) => reasons[group]?.[0] ?? null))
}

/** Groups by answers, for answers that exclude each other. */
export function answerTable(row: RowTally, national: RowTally, breakdown: Breakdown): GroupTable {
  return {
    counts: breakdown.groups.map((_, group) => row.counts.map((counts) => counts[group] ?? 0)),
    populations: breakdown.groups.map(({ population }) => population),
    rest: row.counts.map((counts, option) => total(national.counts[option] ?? new Int32Array()) - total(counts)),
    basesShown: false,
  }
}

/** Groups by chosen and not chosen, for one option of several that can be chosen. */
export function choiceTable(row: RowTally, national: RowTally, breakdown: Breakdown, option: number): GroupTable {
  const chosen = row.counts[option] ?? new Int32Array()
  const chosenRest = total(national.counts[option] ?? new Int32Array()) - total(chosen)
  const answeredRest = total(national.answered) - total(row.answered)
  return {
    counts: breakdown.groups.map((_, group) => {
      const count = chosen[group] ?? 0
      return [count, (row.answered[group] ?? 0) - count]
    }),
    populations: breakdown.groups.map(({ population }) => population),
    rest: [chosenRest, answeredRest - chosenRest],
    basesShown: true,
  }
}

function wholeReason(hidden: readonly (SuppressionReason | null)[]): SuppressionReason | null {
  if (hidden.length === 0 || hidden.includes(null)) return null
  return hidden.includes('small-base') ? 'small-base' : hidden.includes('small-count') ? 'small-count' : 'secondary'
}
