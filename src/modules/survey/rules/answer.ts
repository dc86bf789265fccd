/** One answer, by type of question. `texts` holds "other, namely" texts by option id. */
export type AnswerValue =
  | { readonly type: 'single'; readonly option: string; readonly texts?: Readonly<Record<string, string>> }
  | { readonly type: 'multi'; readonly options: readonly string[]; readonly texts?: Readonly<Record<string, string>> }
  | { readonly type: 'matrix'; readonly rows: Readonly<Record<string, string>> }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly text: string }

/** Answers by question id. A question without an answer is absent: an empty multi, matrix or text is no answer. */
export type Answers = ReadonlyMap<string, AnswerValue>

export type ResponseStatus = 'complete' | 'partial'

export interface Response {
  readonly respondent: string
  readonly status: ResponseStatus
  readonly answers: Answers
  /** Questions that were never put to it, though it is complete: they came after it had submitted. */
  readonly notAsked?: ReadonlySet<string>
}

/** Where one respondent stands on one question: exactly one of four. */
export type Standing = 'not_reached' | 'not_routed' | 'unanswered' | 'answered'

/** What replaying a questionnaire over one response gives. */
export interface Replay {
  /** By question id; every question has one. */
  readonly standing: ReadonlyMap<string, Standing>
  /** Questions that hold an answer which routing did not reach: kept, counted nowhere. */
  readonly outOfRoute: ReadonlySet<string>
}
