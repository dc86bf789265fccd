import { effectiveSampleSize } from '../../../../stats/kish.ts'
import { rakedShare } from '../../../../stats/raked-share.ts'
import { stratifiedShare } from '../../../../stats/stratified-share.ts'
import type { WeightedShare } from '../../../../stats/weighted-share.ts'
import type { RowTally } from '../../counting/rules/tally.ts'
import type { OptionResult, QuestionResult, WeightSummary } from '../../rules/result.ts'
import type { CollapsedQuestion } from './collapse.ts'
import { type BaseWeights, type Weighting, weighBase, weightCap } from './weighting.ts'

/** A weighted share this far from the unweighted is pointed out. */
const notable = 0.02

/**
 * The same questions with a weighted share beside each share. Each question is weighted by those that answered it; a
 * follow-up question by those that answered the question that routes to it, as a ratio.
 *
 * @param tally counts by the weighting's cells, in the order of `questions`
 * @param followed the question that each follow-up hangs on, by id
 */
export function weigh(
  questions: readonly QuestionResult[],
  tally: readonly CollapsedQuestion[],
  weighting: Weighting,
  followed: ReadonlyMap<string, string>,
): QuestionResult[] {
  const places = new Map(tally.map(({ question }, index) => [question.id, index]))
  return questions.map((question, index) => {
    const counts = tally[index]
    if (!counts || counts.rows.length === 0) return question
    const outer = followed.get(question.id)
    const above = outer === undefined ? undefined : tally[places.get(outer) ?? -1]?.answered
    const merged = new Set<string>()
    const weighRow = (row: RowTally, options: readonly OptionResult[]): OptionResult[] => {
      const sampled = sampledBy(row, above)
      const base = weighBase(weighting, sampled)
      for (const names of base?.merged ?? []) merged.add(names)
      return options.map((option, place) => {
        const share = base && shareOf(base, sampled, row, place)
        if (!share) return option
        const differs = option.share !== null && Math.abs(share.share - option.share) > notable
        return { ...option, weighted: { ...share, differs } }
      })
    }
    const [first] = counts.rows
    const weighted = question.rows
      ? {
          rows: question.rows.map((row, place) => ({
            ...row,
            options: weighRow(counts.rows[place] ?? emptyRow, row.options),
          })),
        }
      : { options: weighRow(first ?? emptyRow, question.options ?? []) }
    return { ...question, ...weighted, ...(merged.size > 0 && { merged: [...merged] }) }
  })
}

const emptyRow: RowTally = { id: null, answered: new Int32Array(), counts: [] }

/** The weights of all that took part: how far apart they are and what the respondents are worth. */
export function weightSummary(weighting: Weighting, sampled: readonly number[]): WeightSummary | null {
  const base = weighBase(weighting, sampled)
  if (!base) return null
  const each = base.weights.flatMap((weight, cell) => new Array<number>(sampled[cell] ?? 0).fill(weight))
  const min = each.reduce((least, weight) => Math.min(least, weight), Number.POSITIVE_INFINITY)
  const max = each.reduce((most, weight) => Math.max(most, weight), 0)
  return {
    columns: weighting.columns.map(({ by }) => by),
    method: weighting.columns.length === 1 ? 'strata' : 'raking',
    min,
    max,
    ratio: max / min,
    cap: weightCap,
    capped: base.capped,
    effectiveN: effectiveSampleSize(each),
    merged: base.merged,
  }
}

/**
 * Those that a question's respondents are a part of, by cell.
 *
 * @param above answers to the question that a follow-up hangs on
 */
export function sampledBy(row: RowTally, above: Int32Array | undefined): number[] {
  // Whoever answers a follow-up has nearly always answered what it hangs on; a base with "not" can be met without.
  return Array.from(row.answered, (answered, cell) => Math.max(answered, above?.[cell] ?? 0))
}

/** The weighted share of one option among those that answered, of all or of a group of them. */
export function shareOf(
  base: BaseWeights,
  sampled: readonly number[],
  row: RowTally,
  option: number,
): WeightedShare | null {
  const cells = base.levels.map((levels, cell) => ({
    levels,
    sampled: sampled[cell] ?? 0,
    domain: row.answered[cell] ?? 0,
    chosen: row.counts[option]?.[cell] ?? 0,
    weight: base.weights[cell] ?? 0,
  }))
  const [strata = [], ...others] = base.populations
  if (others.length > 0)
    return rakedShare(
      cells,
      strata.reduce((sum, count) => sum + count, 0),
    )
  return stratifiedShare(
    strata.map((population, level) => {
      const own = cells.filter(({ levels }) => levels[0] === level)
      const sum = (of: (cell: (typeof own)[number]) => number) => own.reduce((total, cell) => total + of(cell), 0)
      return {
        population,
        sampled: sum((cell) => cell.sampled),
        domain: sum((cell) => cell.domain),
        chosen: sum((cell) => cell.chosen),
        weight: own[0]?.weight ?? 0,
      }
    }),
  )
}
