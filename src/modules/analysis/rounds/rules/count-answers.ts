import type { AnswerValue, Question, Text } from '../../../survey/index.ts'
import { optionLabel } from '../../tables/rules/option-label.ts'
import type { CommonAnswer, Pair } from './link.ts'
import type { ComparedAnswer } from './round-comparison.ts'
import type { TransitionCounts } from './transition.ts'

export interface AnsweredQuestion {
  readonly question: Question
  readonly answers: ReadonlyMap<string, AnswerValue>
}

/** True counts of a pair of questions, or of one row of a matrix: not to be shown as they are. */
export interface PairCounts {
  readonly row: { readonly id: string; readonly label: Text } | null
  readonly answers: readonly CountedAnswer[]
  readonly earlier: SideCounts
  readonly later: SideCounts
  /** Null where no line is drawn. */
  readonly matched: { readonly n: number; readonly left: number; readonly tables: readonly TransitionCounts[] } | null
}

type CountedAnswer = Pick<ComparedAnswer, 'id' | 'label' | 'other' | 'made'>

interface SideCounts {
  readonly n: number
  /** In the order of the answers; null for one that this side does not have. */
  readonly counts: readonly (number | null)[]
}

/** Which common answers each respondent has given, by their places. */
type Given = ReadonlyMap<string, ReadonlySet<number>>

/** Counts a pair in both rounds: one of them, or one for each row that two matrices have in common. */
export function countAnswers(pair: Pair, earlier: AnsweredQuestion, later: AnsweredQuestion): PairCounts[] {
  const common = commonAnswers(pair, earlier.question, later.question)
  const comparable = pair.grade !== 'not-comparable'
  return rowsOf(pair, earlier.question, later.question).map((row) => {
    const before = givenAnswers(
      earlier,
      row?.id ?? null,
      common.map((answer) => answer.earlier),
    )
    const after = givenAnswers(
      later,
      row?.id ?? null,
      common.map((answer) => answer.later),
    )
    return {
      row,
      answers: common.map(({ id, label, other, made }) => ({ id, label, other, made })),
      earlier: countSide(
        before,
        common.map((answer) => answer.earlier),
      ),
      later: countSide(
        after,
        common.map((answer) => answer.later),
      ),
      matched: comparable
        ? match(
            before,
            after,
            common.map(({ id }) => id),
            later.question.type === 'multi',
          )
        : null,
    }
  })
}

/** The answers of a pair. Where it is not comparable an option that both have by the same id stands once, without a line. */
function commonAnswers(pair: Pair, earlier: Question, later: Question): (CommonAnswer & CountedAnswer)[] {
  if (pair.grade === 'harmonised') {
    const labels = ({ options }: Question, ids: readonly string[]) =>
      options
        .filter(({ id }) => ids.includes(id))
        .map((option): Text => ({ sv: optionLabel(option, 'sv'), en: optionLabel(option, 'en') }))
    return pair.answers.map((answer) => ({
      ...answer,
      other: false,
      made: { earlier: labels(earlier, answer.earlier), later: labels(later, answer.later) },
    }))
  }
  const had = new Set(earlier.options.map(({ id }) => id))
  const has = new Set(later.options.map(({ id }) => id))
  const all = [...later.options, ...earlier.options.filter(({ id }) => !has.has(id))]
  return all.map(({ id, label, other }) => ({
    id,
    label,
    other,
    made: null,
    earlier: had.has(id) ? [id] : [],
    later: has.has(id) ? [id] : [],
  }))
}

function rowsOf(pair: Pair, earlier: Question, later: Question): PairCounts['row'][] {
  if (later.type !== 'matrix' || earlier.type !== 'matrix') {
    return pair.grade === 'not-comparable' && (later.type === 'matrix' || earlier.type === 'matrix') ? [] : [null]
  }
  const had = new Set(earlier.rows.map(({ id }) => id))
  return later.rows.filter(({ id }) => had.has(id))
}

function givenAnswers(
  { answers }: AnsweredQuestion,
  row: string | null,
  options: readonly (readonly string[])[],
): Given {
  const placesOf = new Map<string, number>()
  options.forEach((ids, place) => {
    for (const id of ids) placesOf.set(id, place)
  })
  const given = new Map<string, ReadonlySet<number>>()
  for (const [respondent, answer] of answers) {
    const chosen = optionsIn(answer, row)
    if (chosen.length > 0) given.set(respondent, new Set(chosen.flatMap((id) => placesOf.get(id) ?? [])))
  }
  return given
}

function optionsIn(answer: AnswerValue, row: string | null): readonly string[] {
  if (answer.type === 'single') return [answer.option]
  if (answer.type === 'multi') return answer.options
  const option = answer.type === 'matrix' && row !== null ? answer.rows[row] : undefined
  return option === undefined ? [] : [option]
}

function countSide(given: Given, options: readonly (readonly string[])[]): SideCounts {
  const counts = options.map((ids, place) =>
    ids.length === 0 ? null : [...given.values()].filter((places) => places.has(place)).length,
  )
  return { n: given.size, counts }
}

function match(before: Given, after: Given, ids: readonly string[], several: boolean): PairCounts['matched'] {
  const n = [...before.keys()].filter((respondent) => after.has(respondent)).length
  const left = before.size - n
  if (!several) {
    const placeOf = (places: ReadonlySet<number> | undefined) => (places ? ([...places][0] ?? -1) : ids.length)
    return { n, left, tables: [{ answer: null, ids, counts: cross(before, after, ids.length, placeOf) }] }
  }
  const tables = ids.map((answer, place) => {
    const chosen = (places: ReadonlySet<number> | undefined) => (places === undefined ? 2 : places.has(place) ? 0 : 1)
    return { answer, ids: [answer, notChosen], counts: cross(before, after, 2, chosen) }
  })
  return { n, left, tables }
}

/** Stands for the row and the column of those that did not choose an answer. */
export const notChosen = ''

function cross(
  before: Given,
  after: Given,
  size: number,
  placeOf: (places: ReadonlySet<number> | undefined) => number,
): number[][] {
  const counts = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0))
  for (const [respondent, places] of before) {
    const row = counts[placeOf(places)]
    const column = placeOf(after.get(respondent))
    if (row) row[column] = (row[column] ?? 0) + 1
  }
  return counts
}
