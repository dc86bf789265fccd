import type { Question, Text } from '../../../survey/index.ts'

/** Why a respondent has no value in a variable. The four standings of a question, but `answered`, and two more. */
export type MissingReason = 'not_reached' | 'not_routed' | 'unanswered' | 'out_of_route' | 'no_response'

/** A number that stands for an answer. */
export interface CodedValue {
  readonly code: number
  readonly label: Text
}

/** A number that stands for the reason why there is no answer. */
export interface MissingValue extends CodedValue {
  readonly reason: MissingReason
}

/** What a variable tells of a respondent. */
export type VariablePart =
  | 'respondent'
  | 'status'
  | 'frame'
  /** The group that the respondent is weighted in. */
  | 'stratum'
  | 'answer'
  /** Whether a text question has been answered, since a text holds no codes. */
  | 'given'
  /** The text of an option that takes one. */
  | 'other-text'
  /** An answer out of route, as it was left. */
  | 'kept'

/** One column of the data, the same in every format. */
export interface Variable {
  /** Valid in SPSS and in R, and unique whatever the case of its letters. */
  readonly name: string
  readonly part: VariablePart
  readonly type: 'text' | 'number'
  readonly measure: 'nominal' | 'scale'
  readonly label: Text
  /** In the order of their codes; none for a text or a plain number. */
  readonly values: readonly CodedValue[]
  /** The reasons that this variable can hold, whether or not anyone has them. */
  readonly missing: readonly MissingValue[]
  readonly question: Question | null
  /** The option (multi) that it tells of. */
  readonly option: string | null
  /** The row (matrix) that it tells of. */
  readonly row: string | null
  /** Who is asked, in words; null where it is no question. */
  readonly base: Text | null
}

/** null where there is neither a value nor a reason: an empty text, or an empty cell of the frame. */
export type Cell = number | string | null

/** Everyone in the frame by every variable: what each microdata format writes. */
export interface Microdata {
  /** Id of the questionnaire. */
  readonly id: string
  readonly title: Text
  readonly variables: readonly Variable[]
  /** One for each respondent of the frame, or of the responses where there is no frame; cells as `variables`. */
  readonly rows: readonly (readonly Cell[])[]
  /** The size of the population; null without a frame. */
  readonly population: number | null
}
