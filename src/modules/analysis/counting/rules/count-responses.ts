import { createResponseEncoder, type Frame, layOutAnswers } from '../../../collection/index.ts'
import type { Questionnaire, Response } from '../../../survey/index.ts'
import { type Counts, createCounter } from './counter.ts'
import type { Split } from './split.ts'

/** Rows counted at a time. */
const capacity = 256

/** Counts responses one at a time, so that they need not all be held. */
export interface ResponseCounter {
  /** @throws RangeError when the respondent is not in the frame or has been added before, or an answer names no option */
  add(response: Response): void
  /** Counts of all that was added. */
  finish(): Counts
}

export function createResponseCounter(
  questionnaire: Questionnaire,
  frame: Frame | null,
  splits: readonly Split[],
): ResponseCounter {
  const layout = layOutAnswers(questionnaire)
  const counter = createCounter(layout, splits, capacity)
  const encode = createResponseEncoder(layout)
  const places = frame && new Map(frame.rows.map(({ respondent }, index) => [respondent, index]))
  const added = new Set<string>()
  return {
    add(response) {
      const { respondent } = response
      const place = places?.get(respondent) ?? -1
      if (places && place < 0) throw new RangeError(`respondent ${respondent} is not in the frame`)
      if (added.has(respondent)) throw new RangeError(`respondent ${respondent} has two responses`)
      added.add(respondent)
      counter.batch.place[counter.batch.size] = place
      encode(response, counter.batch)
      if (counter.batch.size === capacity) counter.flush()
    },
    finish() {
      counter.flush()
      return counter.counts()
    },
  }
}
