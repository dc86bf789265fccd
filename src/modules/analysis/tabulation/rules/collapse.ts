import type { QuestionTally, RowTally, Tally } from '../../counting/rules/tally.ts'

/** What is counted of a question, with the cells put together in groups. */
export interface CollapsedQuestion extends Pick<QuestionTally, 'question' | 'answered' | 'unanswered'> {
  readonly rows: readonly RowTally[]
  /** By group, its numbers in ascending order; null where the question has none. */
  readonly numbers: ((group: number) => Float64Array) | null
}

/**
 * Puts cells together: one place in every count for each group.
 *
 * @param groupOf by cell, −1 for one that is in no group
 */
export function collapse(tally: Tally, groupOf: Int32Array, groups: number): CollapsedQuestion[] {
  const sum = (counts: Int32Array) => sumBy(counts, groupOf, groups)
  return tally.questions.map(({ question, answered, unanswered, rows, numbers }) => ({
    question,
    answered: sum(answered),
    unanswered: sum(unanswered),
    rows: rows.map((row) => ({ id: row.id, answered: sum(row.answered), counts: row.counts.map(sum) })),
    numbers:
      numbers &&
      ((group) => {
        const own = numbers.filter((_, cell) => groupOf[cell] === group).map((counts) => counts.sorted())
        const all = new Float64Array(own.reduce((length, values) => length + values.length, 0))
        let at = 0
        for (const values of own) {
          all.set(values, at)
          at += values.length
        }
        return all.sort()
      }),
  }))
}

function sumBy(counts: Int32Array, groupOf: Int32Array, groups: number): Int32Array {
  const sums = new Int32Array(groups)
  for (let cell = 0; cell < counts.length; cell++) {
    const group = groupOf[cell] ?? -1
    if (group >= 0) sums[group] = (sums[group] ?? 0) + (counts[cell] ?? 0)
  }
  return sums
}
