import { isUtf8 } from 'node:buffer'
import {
  type ChunkReport,
  createChunkReader,
  layOutAnswers,
  type ResponseFileShape,
  type SharedRespondents,
} from '../../../collection/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import { createCounter, type SentCounts } from '../rules/counter.ts'
import type { Split } from '../rules/split.ts'

/** What is to be counted in pieces of a response file: plain data, so that a thread can be given it. */
export interface CountingJob {
  readonly questionnaire: Questionnaire
  readonly shape: ResponseFileShape
  /** The respondents of the frame in its order; null without one. */
  readonly respondents: SharedRespondents | null
  readonly splits: readonly Split[]
}

export interface ChunkCounter {
  /** Counts a piece of whole rows. Null when it is no text in UTF-8. */
  count(chunk: Uint8Array): ChunkReport | null
  finish(): SentCounts
}

/** Rows counted at a time: as many as leave the codes of a usual survey in the processor's cache. */
const rowsAtATime = 512

export function createChunkCounter({ questionnaire, shape, respondents, splits }: CountingJob): ChunkCounter {
  const layout = layOutAnswers(questionnaire)
  const counter = createCounter(layout, splits, rowsAtATime)
  const read = createChunkReader(questionnaire, layout, shape, respondents, counter)
  return {
    count: (chunk) => (isText(chunk) ? read(chunk) : null),
    finish() {
      counter.flush()
      return counter.send()
    },
  }
}

/** Whether bytes are UTF-8 without the character NUL. */
export function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0)
}
