import type { AnswerValue, Question } from '../../survey/index.ts'

/** One correction of the questions of a survey that was open. */
export interface Correction {
  readonly questionnaire: string
  /** The version that it led to, and the one before. */
  readonly version: number
  readonly earlier: number
  readonly reason: string
  readonly at: Date
}

/** An answer that a correction took away or changed: it is kept, and nobody but the respondent sees it. */
export interface ReplacedAnswer {
  readonly correction: Correction
  /** As it was asked. */
  readonly question: Question
  readonly value: AnswerValue
  /** It is asked now too. */
  readonly stands: boolean
  /** It had been handed in, and was changed there though not in what is answered since the response was opened again. */
  readonly handedIn: boolean
}
