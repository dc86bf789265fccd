import type { Expression, Question } from '../../../survey/index.ts'

/** Whoever answered the follow-up question gave one of these answers to another. */
export interface Requirement {
  readonly question: string
  readonly row: string | null
  readonly options: ReadonlySet<string>
}

/**
 * What having been asked a follow-up question tells of earlier answers. Where its base shows how many answered in a group, at least as
 * many gave one of the answers that lead to it.
 *
 * An `and` tells both its parts; an `or` only where all its parts are of the same question. What else a base says (numbers, `not` of
 * something composed) tells nothing of a single answer.
 */
export function requirementsOf({ base }: Question, questions: readonly Question[]): Requirement[] {
  return base ? requirements(base, questions) : []
}

function requirements(expression: Expression, questions: readonly Question[]): Requirement[] {
  switch (expression.kind) {
    case 'and':
      return expression.parts.flatMap((part) => requirements(part, questions))
    case 'or': {
      const parts = expression.parts.map((part) => requirements(part, questions))
      const [first] = parts[0] ?? []
      const alike = (one: Requirement | undefined) => one?.question === first?.question && one?.row === first?.row
      if (!first || !parts.every((part) => part.length === 1 && alike(part[0]))) return []
      return [{ ...first, options: new Set(parts.flatMap((part) => [...(part[0]?.options ?? [])])) }]
    }
    case 'not':
      // Who has not given an answer need not have answered at all.
      return []
    case 'compare': {
      const { question, row, operator, value } = expression
      const asked = questions.find(({ id }) => id === question)
      if (!asked || asked.options.length === 0) return []
      const ids = asked.options.map(({ id }) => id)
      const options = operator === '!=' ? ids.filter((id) => id !== value) : ids.filter((id) => id === value)
      return [{ question, row, options: new Set(options) }]
    }
  }
}
