import type { BatchLayout, ResponseBatch } from '../../../collection/index.ts'
import { compileCondition } from './compile-condition.ts'

/** Standings as numbers: the order of the counts in a tally. */
export const standings = { answered: 0, unanswered: 1, notRouted: 2, notReached: 3 } as const

/** Where each response of a batch stands. The arrays are used again for the next batch. */
export interface Routed {
  /** By question, then by row: one of `standings`. */
  readonly standing: readonly Int32Array[]
  /** By question, then by row: 1 where routing led past an answer. Null where it did so nowhere. */
  readonly outOfRoute: readonly (Int32Array | null)[]
  /** By row: 1 where the response counts. A partial one without an answer in route does not. */
  readonly counts: Int32Array
}

/**
 * Prepares for routing batch after batch: the rules of `compileReplay`, taken question by question over whole columns.
 * The function returned takes answers out of route from the batch, so that what is left is what counts.
 */
export function createBatchRouter(layout: BatchLayout, capacity: number): (batch: ResponseBatch) => Routed {
  const conditions = layout.questions.map(({ question }, index) =>
    question.base === null ? null : compileCondition(question.base, layout, index, capacity),
  )
  const standing = layout.questions.map(() => new Int32Array(capacity))
  const flags = layout.questions.map(() => new Int32Array(capacity))
  const outOfRoute = new Array<Int32Array | null>(layout.questions.length).fill(null)
  const counts = new Int32Array(capacity)
  const routed = new Int32Array(capacity)
  const answered = new Int32Array(capacity)
  /** By row: how many questions there are up to the last one answered in route. */
  const reached = new Int32Array(capacity)

  return (batch) => {
    reached.fill(0, 0, batch.size)
    layout.questions.forEach(({ first, count }, index) => {
      const condition = conditions[index]
      if (condition) condition(batch, routed)
      else routed.fill(1, 0, batch.size)
      const columns = batch.codes.slice(first, first + count)
      findAnswered(columns, batch.size, answered)
      const places = standing[index] as Int32Array
      const past = settle(routed, answered, batch.size, index, places, reached)
      outOfRoute[index] = past ? passOver(routed, answered, columns, batch.size, flags[index] as Int32Array) : null
    })
    for (let row = 0; row < batch.size; row++) {
      const complete = batch.complete[row] === 1
      counts[row] = complete || reached[row] !== 0 ? 1 : 0
      if (complete) continue
      for (let index = reached[row] as number; index < standing.length; index++) {
        const places = standing[index] as Int32Array
        places[row] = standings.notReached
      }
    }
    for (const [row, index] of batch.notAsked) {
      const places = standing[index] as Int32Array
      places[row] = standings.notReached
    }
    return { standing, outOfRoute, counts }
  }
}

function findAnswered(columns: readonly Int32Array[], size: number, answered: Int32Array): void {
  answered.fill(0, 0, size)
  for (const codes of columns) for (let row = 0; row < size; row++) if (codes[row] !== 0) answered[row] = 1
}

/** Gives each row its standing on one question, as if all were reached. Returns whether routing led past any answer. */
function settle(
  routed: Int32Array,
  answered: Int32Array,
  size: number,
  index: number,
  places: Int32Array,
  reached: Int32Array,
): boolean {
  let past = 0
  for (let row = 0; row < size; row++) {
    const asked = routed[row] as number
    const has = answered[row] as number
    places[row] = asked === 0 ? standings.notRouted : has === 0 ? standings.unanswered : standings.answered
    if ((asked & has) === 1) reached[row] = index + 1
    past |= has & (asked ^ 1)
  }
  return past === 1
}

/** Takes answers that routing led past away, and says where they were. */
function passOver(
  routed: Int32Array,
  answered: Int32Array,
  columns: readonly Int32Array[],
  size: number,
  flags: Int32Array,
): Int32Array {
  for (let row = 0; row < size; row++) {
    const past = (answered[row] as number) & ((routed[row] as number) ^ 1)
    flags[row] = past
    if (past === 1) for (const codes of columns) codes[row] = 0
  }
  return flags
}
