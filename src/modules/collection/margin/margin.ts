import type { Question, Section } from '../../survey/index.ts'
import type { MyResponse, StoredAnswer } from '../response.ts'
import type { Comment, SignOff } from '../rules/margin.ts'

export type * from '../rules/margin.ts'

/** One version of an answer. */
export interface AnswerVersion extends StoredAnswer {
  /** Why it took the place of the one before, where that was said. */
  readonly because: string | null
}

/** One question with everything that stands beside its answer. */
export interface QuestionHistory {
  readonly response: MyResponse
  readonly section: Section
  readonly question: Question
  /** The latest first; the first is the answer that counts. */
  readonly versions: readonly AnswerVersion[]
  /** In the order of writing. */
  readonly comments: readonly Comment[]
  readonly signOffs: readonly SignOff[]
}
