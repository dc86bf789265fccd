import type { Question, Questionnaire } from '../../../survey/index.ts'
import type { Pair } from './link.ts'
import { type Difference, questionDifferences } from './question-differences.ts'

/** What the questionnaires themselves say of how their questions belong together. */
export interface ProposedPairs {
  /** Same id, type, options, base and wording: proposed as identical. */
  readonly identical: readonly Pair[]
  /** Same id, something else not the same: for a person to grade. */
  readonly toGrade: readonly { readonly id: string; readonly differences: readonly Difference[] }[]
  readonly onlyEarlier: readonly string[]
  readonly onlyLater: readonly string[]
}

/** Whether a question has answers that can be counted in two rounds. */
export function isComparable({ type }: Question): boolean {
  return type === 'single' || type === 'multi' || type === 'matrix'
}

/** Proposes how the questions of two rounds belong together. Text and number have no answers to compare and are left out. */
export function proposePairs(earlier: Questionnaire, later: Questionnaire): ProposedPairs {
  const before = new Map(earlier.questions.filter(isComparable).map((question) => [question.id, question]))
  const after = new Map(later.questions.filter(isComparable).map((question) => [question.id, question]))
  const common = [...after.values()].flatMap((question) => {
    const old = before.get(question.id)
    if (!old) return []
    const differences = questionDifferences(
      { questionnaire: earlier, question: old },
      { questionnaire: later, question },
    )
    return [{ id: question.id, differences }]
  })
  return {
    identical: common
      .filter(({ differences }) => differences.length === 0)
      .map(({ id }) => ({ later: id, earlier: id, grade: 'identical' })),
    toGrade: common.filter(({ differences }) => differences.length > 0),
    onlyEarlier: [...before.keys()].filter((id) => !after.has(id)),
    onlyLater: [...after.keys()].filter((id) => !before.has(id)),
  }
}
