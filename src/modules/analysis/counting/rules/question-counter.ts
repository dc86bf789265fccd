import type { AnswerColumns, ResponseBatch } from '../../../collection/index.ts'
import type { Question } from '../../../survey/index.ts'
import { countCodes, countMarks, type Into } from './count-column.ts'
import { createNumberCounts, type NumberCounts } from './number-counts.ts'
import { standings } from './route-batch.ts'

/**
 * Counts of one question, split by cell: a cell is a group of a breakdown, a stratum, or (with a single cell) everyone.
 * Every array has one place per cell.
 */
export interface QuestionTally {
  readonly question: Question
  readonly answered: Int32Array
  readonly unanswered: Int32Array
  readonly notRouted: Int32Array
  readonly notReached: Int32Array
  readonly outOfRoute: Int32Array
  /** One for single and multi (id null), one per row for a matrix, none for number and text. */
  readonly rows: readonly RowTally[]
  /** Answers to a number question, by cell; null for other questions. */
  readonly numbers: readonly NumberCounts[] | null
}

export interface RowTally {
  readonly id: string | null
  readonly answered: Int32Array
  /** By option, then by cell. */
  readonly counts: readonly Int32Array[]
}

export interface QuestionCounter {
  readonly tally: QuestionTally
  count(batch: ResponseBatch, into: Into, standing: Int32Array, outOfRoute: Int32Array | null): void
}

/** Places that every question takes first: four standings, and out of route. */
const outOfRoutePlace = 4
const answerPlaces = 5

/** How many things are counted of a question. */
export function placesOf({ question, count }: AnswerColumns): number {
  const { type, options } = question
  if (type === 'single') return answerPlaces + options.length + 1
  if (type === 'multi') return answerPlaces + options.length
  return type === 'matrix' ? answerPlaces + count * (options.length + 2) : answerPlaces
}

/**
 * @param from the question's first place
 * @param at the counts of a place, by cell
 */
export function createQuestionCounter(
  { question, first, count }: AnswerColumns,
  from: number,
  at: (place: number) => Int32Array,
): QuestionCounter {
  const { type, options } = question
  const answered = at(from + standings.answered)
  const answers = from + answerPlaces
  /** A column of codes takes a place for no answer and one for each option; a matrix row one more for being answered. */
  const rowPlaces = options.length + (type === 'matrix' ? 2 : 1)
  const rowOf = (id: string | null, place: number, own = answered): RowTally => ({
    id,
    answered: own,
    counts: options.map((_, option) => at(place + option)),
  })
  const rows: Record<typeof type, () => RowTally[]> = {
    single: () => [rowOf(null, answers + 1)],
    multi: () => [rowOf(null, answers)],
    matrix: () =>
      question.rows.map(({ id }, row) => {
        const place = answers + row * rowPlaces
        return rowOf(id, place + 1, at(place + rowPlaces - 1))
      }),
    number: () => [],
    text: () => [],
  }
  const numbers = type === 'number' ? Array.from(answered, createNumberCounts) : null
  const tally: QuestionTally = {
    question,
    answered,
    unanswered: at(from + standings.unanswered),
    notRouted: at(from + standings.notRouted),
    notReached: at(from + standings.notReached),
    outOfRoute: at(from + outOfRoutePlace),
    rows: rows[type](),
    numbers,
  }
  return {
    tally,
    count(batch, into, standing, outOfRoute) {
      countCodes(into, from, standing)
      if (outOfRoute) countMarks(into, from + outOfRoutePlace, outOfRoute)
      for (let column = 0; column < count; column++) {
        const codes = batch.codes[first + column] as Int32Array
        if (type === 'multi') countMarks(into, answers + column, codes)
        else if (type === 'single') countCodes(into, answers, codes)
        else if (type === 'matrix') {
          const place = answers + column * rowPlaces
          countCodes(into, place, codes)
          countMarks(into, place + rowPlaces - 1, codes)
        }
      }
      if (!numbers) return
      const codes = batch.codes[first] as Int32Array
      const values = batch.numbers[first] as Float64Array
      for (let row = 0; row < into.size; row++) {
        if (codes[row] === 1) numbers[into.target[row] as number]?.add(values[row] as number)
      }
    },
  }
}
