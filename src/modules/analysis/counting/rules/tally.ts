import type { BatchLayout, ResponseBatch } from '../../../collection/index.ts'
import { countMarks, type Into } from './count-column.ts'
import { createQuestionCounter, placesOf, type QuestionTally } from './question-counter.ts'
import type { Routed } from './route-batch.ts'

export type { QuestionTally, RowTally } from './question-counter.ts'

export interface Tally {
  readonly cells: number
  /** Responses that count, by cell. */
  readonly participants: Int32Array
  readonly questions: readonly QuestionTally[]
  /** Adds a routed batch. `cell` is the cell of each row, −1 for one that is in none. */
  add(batch: ResponseBatch, routed: Routed, cell: Int32Array): void
  /** All that has been counted, as plain data that a thread can send. */
  counted(): TallyCounts
  /** Adds what another tally of the same questions and cells has counted. */
  merge(other: TallyCounts): void
}

export interface TallyCounts {
  readonly counts: Int32Array
  /** By question, then by cell: the distinct numbers, and how many gave each. */
  readonly numbers: readonly (readonly (readonly [values: Float64Array, times: Float64Array])[] | null)[]
}

/** An empty count of every question over a number of cells. */
export function createTally(layout: BatchLayout, cells: number): Tally {
  // Rows in no cell are counted in one beyond the last, which nobody reads: cheaper than to ask of each.
  const stride = cells + 1
  const places = layout.questions.reduce((sum, columns) => sum + placesOf(columns), 1)
  const counts = new Int32Array(places * stride)
  const at = (place: number) => counts.subarray(place * stride, place * stride + cells)
  let taken = 1
  const counters = layout.questions.map((columns) => {
    const counter = createQuestionCounter(columns, taken, at)
    taken += placesOf(columns)
    return counter
  })
  const questions = counters.map(({ tally }) => tally)
  let target = new Int32Array(0)
  return {
    cells,
    participants: at(0),
    questions,
    add(batch, routed, cell) {
      if (target.length < batch.size) target = new Int32Array(batch.capacity)
      for (let row = 0; row < batch.size; row++) {
        const own = cell[row] as number
        target[row] = routed.counts[row] === 0 || own < 0 ? cells : own
      }
      const into: Into = { counts, stride, cells, target, size: batch.size }
      countMarks(into, 0, routed.counts)
      counters.forEach(({ count }, index) => {
        count(batch, into, routed.standing[index] as Int32Array, routed.outOfRoute[index] ?? null)
      })
    },
    counted: () => ({
      counts,
      numbers: questions.map(({ numbers }) => {
        const found = numbers?.map((own) => own.counted())
        return found ? found.map(({ values, times }) => [values, times] as const) : null
      }),
    }),
    merge(other) {
      for (let place = 0; place < counts.length; place++) {
        counts[place] = (counts[place] as number) + (other.counts[place] as number)
      }
      questions.forEach(({ numbers }, index) => {
        other.numbers[index]?.forEach((found, cell) => {
          numbers?.[cell]?.addCounted(...found)
        })
      })
    },
  }
}

/** Everyone, whatever the cell. */
export function total(counts: Int32Array): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}
