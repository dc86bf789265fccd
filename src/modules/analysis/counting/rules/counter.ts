import { type BatchLayout, clearBatch, createBatch, type ResponseBatch } from '../../../collection/index.ts'
import { createBatchRouter } from './route-batch.ts'
import { createCellFinder, everyone, type Split } from './split.ts'
import { createTally, type Tally, type TallyCounts } from './tally.ts'

/** All that is counted of a survey in one pass. */
export interface Counts {
  /** Responses that count: complete ones, and partial ones with an answer in route. */
  readonly complete: number
  readonly partial: number
  readonly everyone: Tally
  /** In the order of the splits asked for. */
  readonly split: readonly Tally[]
}

/** The same as plain data, which a thread can send. */
export interface SentCounts {
  readonly complete: number
  readonly partial: number
  /** Everyone first, then the splits. */
  readonly tallies: readonly TallyCounts[]
}

export interface Counter {
  /** To be filled from the first row; `flush` counts what is in it and empties it. */
  readonly batch: ResponseBatch
  flush(): void
  send(): SentCounts
  /** Adds what another counter of the same layout and splits has counted. */
  merge(sent: SentCounts): void
  counts(): Counts
}

/** Counts batches of responses: in all, and over each of the splits. */
export function createCounter(layout: BatchLayout, splits: readonly Split[], capacity: number): Counter {
  const batch = createBatch(layout, capacity)
  const route = createBatchRouter(layout, capacity)
  const all = [everyone, ...splits]
  const tallies = all.map(({ cells }) => createTally(layout, cells))
  const finders = all.map(({ source }) => createCellFinder(source, capacity))
  let complete = 0
  let partial = 0
  return {
    batch,
    flush() {
      if (batch.size === 0) return
      const routed = route(batch)
      for (let row = 0; row < batch.size; row++) {
        if (routed.counts[row] === 0) continue
        if (batch.complete[row] === 1) complete += 1
        else partial += 1
      }
      tallies.forEach((tally, index) => {
        const find = finders[index]
        if (find) tally.add(batch, routed, find(batch))
      })
      clearBatch(batch)
    },
    send: () => ({ complete, partial, tallies: tallies.map((tally) => tally.counted()) }),
    merge(sent) {
      complete += sent.complete
      partial += sent.partial
      sent.tallies.forEach((counted, index) => {
        tallies[index]?.merge(counted)
      })
    },
    counts() {
      const [first, ...split] = tallies
      return { complete, partial, everyone: first as Tally, split }
    },
  }
}
