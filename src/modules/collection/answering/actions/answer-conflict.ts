import { Problem } from '../../../../platform/problem/index.ts'
import type { AnswerValue } from '../../../survey/index.ts'
import type { StoredAnswer } from '../../response.ts'

/** Two answers to one question: what is stored, and what the person wanted to save over an older one. */
export interface ConflictingAnswer {
  readonly question: string
  /** null where the question had been answered by nobody: the version given is one that never was. */
  readonly theirs: StoredAnswer | null
  readonly mine: AnswerValue | null
}

/** Refuses a save that builds on an answer that is no longer the stored one. Carries both, so that nothing is lost. */
export class AnswerConflict extends Problem {
  readonly conflicts: readonly ConflictingAnswer[]

  constructor(conflicts: readonly ConflictingAnswer[]) {
    super('conflict')
    this.conflicts = conflicts
  }
}
