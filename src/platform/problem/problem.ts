import type { Message } from '../i18n/index.ts'
import { messages } from './messages.ts'

/** Everything that can go wrong for a person, as a closed list. */
export type ProblemCode =
  | 'bad-input'
  | 'too-large'
  | 'wrong-content-type'
  | 'not-signed-in'
  | 'forbidden'
  | 'foreign-origin'
  | 'not-found'
  | 'conflict'
  | 'closed'
  | 'already-submitted'
  | 'not-ready'
  | 'pilot'
  | 'too-many-requests'
  | 'unavailable'
  | 'full'
  | 'unexpected'

/** A field of the input that is wrong: where, and what to do. */
export interface FieldFault {
  /** The field's name as the form or the JSON has it; '' for the whole. */
  readonly field: string
  readonly message: Message
}

/**
 * Thrown when an action cannot be done. The wrapper around every request turns it into a page or `application/problem+json`.
 * `faults` lists everything wrong with the input, not only the first.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly faults: readonly FieldFault[]
  readonly detail: Message | null

  constructor(code: ProblemCode, more: { faults?: readonly FieldFault[]; detail?: Message; cause?: unknown } = {}) {
    super(code, { cause: more.cause })
    this.name = 'Problem'
    this.code = code
    this.faults = more.faults ?? []
    this.detail = more.detail ?? null
  }
}

/** HTTP status, what happened and what to do, for every code: a code without a row does not compile. */
export const problemTable: Record<ProblemCode, { status: ProblemStatus; title: Message; advice: Message }> = {
  'bad-input': { status: 400, ...messages.badInput },
  'too-large': { status: 413, ...messages.tooLarge },
  'wrong-content-type': { status: 415, ...messages.wrongContentType },
  'not-signed-in': { status: 401, ...messages.notSignedIn },
  forbidden: { status: 403, ...messages.forbidden },
  'foreign-origin': { status: 403, ...messages.foreignOrigin },
  'not-found': { status: 404, ...messages.notFound },
  conflict: { status: 409, ...messages.conflict },
  closed: { status: 409, ...messages.closed },
  'already-submitted': { status: 409, ...messages.alreadySubmitted },
  'not-ready': { status: 409, ...messages.notReady },
  pilot: { status: 409, ...messages.pilot },
  'too-many-requests': { status: 429, ...messages.tooManyRequests },
  unavailable: { status: 503, ...messages.unavailable },
  full: { status: 507, ...messages.full },
  unexpected: { status: 500, ...messages.unexpected },
}

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 500 | 503 | 507
