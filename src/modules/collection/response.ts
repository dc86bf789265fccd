import type { Answers, AnswerValue, Survey } from '../survey/index.ts'

/** How far one organisation has come in one survey. */
export interface ResponseState {
  /** null before the first answer. */
  readonly status: 'partial' | 'complete' | null
  readonly savedAt: Date | null
  readonly submittedAt: Date | null
  /** Name of the person; null where the account is gone or the response came by a file. */
  readonly submittedBy: string | null
  /** Where it has been opened again and not been handed in since. */
  readonly reopening: Reopening | null
}

/** That a response was opened again. */
export interface Reopening {
  readonly reason: string
  readonly reopenedAt: Date
  /** The one who asks did it, and not the respondent itself. */
  readonly byOwner: boolean
  /** ISO date: its own last day; null where it is the survey's. */
  readonly until: string | null
}

/** An answer as it is kept: `value` is null when it was taken back. */
export interface StoredAnswer {
  readonly value: AnswerValue | null
  readonly version: number
  readonly savedAt: Date
  /** Name of the person who saved it last. */
  readonly savedBy: string | null
}

/** A survey with what one's own organisation has answered. */
export interface MyResponse {
  readonly survey: Survey
  readonly organisation: { readonly id: string; readonly name: string }
  readonly ownerName: string
  readonly state: ResponseState
  readonly stored: ReadonlyMap<string, StoredAnswer>
}

/** The answers alone, without those taken back, as routing and replaying take them. */
export function answersOf(stored: ReadonlyMap<string, StoredAnswer>): Answers {
  const answers = new Map<string, AnswerValue>()
  for (const [question, { value }] of stored) if (value !== null) answers.set(question, value)
  return answers
}
