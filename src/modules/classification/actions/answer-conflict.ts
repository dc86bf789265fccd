import { Problem } from '../../../platform/problem/index.ts'
import type { StoredAnswer } from '../queries/assessments.ts'
import type { Level, Levels } from '../rules/aspects.ts'
import type { QuestionId } from '../rules/model.ts'

/** Refuses an answer that builds on one that is no longer the stored one. Carries both, so that nothing is lost. */
export class ClassificationConflict extends Problem {
  readonly question: QuestionId
  readonly theirs: StoredAnswer
  readonly mine: { readonly level: Level | null; readonly why: string }

  constructor(
    question: QuestionId,
    theirs: StoredAnswer,
    mine: { readonly level: Level | null; readonly why: string },
  ) {
    super('conflict')
    this.question = question
    this.theirs = theirs
    this.mine = mine
  }
}

/** What somebody else said of an asset in a first pass meanwhile. */
export interface QuickMeanwhile {
  readonly asset: string
  readonly levels: Levels
  readonly by: string | null
  readonly at: Date | null
  /** Decided since: a first pass says nothing more of it. */
  readonly decided: boolean
}

/** Refuses a page of a first pass where somebody else has said something of the same assets. */
export class QuickConflict extends Problem {
  readonly theirs: readonly QuickMeanwhile[]

  constructor(theirs: readonly QuickMeanwhile[]) {
    super('conflict')
    this.theirs = theirs
  }
}
