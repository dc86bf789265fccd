import type { BatchLayout } from './answer-columns.ts'

/**
 * A number of responses as codes, column by column: what is counted. Small enough to stay in the processor's cache, and
 * filled again and again, so that a file of any length takes no more memory.
 */
export interface ResponseBatch {
  readonly capacity: number
  /** Rows filled. */
  size: number
  /** 1 for a complete response, 0 for a partial one. */
  readonly complete: Uint8Array
  /** Place of the respondent in the frame; −1 where there is none. */
  readonly place: Int32Array
  /** By column of the layout; see there what a code means. */
  readonly codes: readonly Int32Array[]
  /** The same, one column after another, each of `capacity` rows: for whoever fills row by row. */
  readonly allCodes: Int32Array
  /** By column: the values of a number question where its code is 1. Null for other columns. */
  readonly numbers: readonly (Float64Array | null)[]
  /** Row and question (by its place in the layout), where the question was never put to the response and it has no answer. */
  readonly notAsked: (readonly [row: number, question: number])[]
}

export function createBatch(layout: BatchLayout, capacity: number): ResponseBatch {
  const numbers: (Float64Array | null)[] = new Array(layout.width).fill(null)
  for (const { question, first } of layout.questions) {
    if (question.type === 'number') numbers[first] = new Float64Array(capacity)
  }
  const allCodes = new Int32Array(layout.width * capacity)
  return {
    capacity,
    size: 0,
    complete: new Uint8Array(capacity),
    place: new Int32Array(capacity).fill(-1),
    codes: Array.from({ length: layout.width }, (_, column) =>
      allCodes.subarray(column * capacity, (column + 1) * capacity),
    ),
    allCodes,
    numbers,
    notAsked: [],
  }
}

/** Makes it empty again: rows are filled on the understanding that every code is 0. */
export function clearBatch(batch: ResponseBatch): void {
  for (const codes of batch.codes) codes.fill(0, 0, batch.size)
  batch.place.fill(-1, 0, batch.size)
  batch.notAsked.length = 0
  batch.size = 0
}
