import type { AnswerValue } from './answer.ts'
import type { Comparison, Expression } from './questionnaire.ts'

/**
 * Whether a routing expression holds. `answerOf` gives the answer of a question that was routed and answered, otherwise
 * undefined: every comparison on such a question is false, `!=` too, and `not` of it is therefore true.
 * Imports types only, so that the browser runs the same rule at the cost of a few hundred bytes.
 */
export function evaluate(expression: Expression, answerOf: (question: string) => AnswerValue | undefined): boolean {
  switch (expression.kind) {
    case 'and':
      return expression.parts.every((part) => evaluate(part, answerOf))
    case 'or':
      return expression.parts.some((part) => evaluate(part, answerOf))
    case 'not':
      return !evaluate(expression.part, answerOf)
    case 'compare':
      return compare(expression, answerOf(expression.question))
  }
}

/** One comparison against the answer given, undefined where there is none. */
export function compare(comparison: Comparison, answer: AnswerValue | undefined): boolean {
  if (answer === undefined) return false
  const { operator, value } = comparison
  if (answer.type === 'multi') return operator === 'includes' && answer.options.includes(value as string)
  const given = givenValue(answer, comparison.row)
  if (given === undefined) return false
  switch (operator) {
    case '=':
      return given === value
    case '!=':
      return given !== value
    case '<':
      return given < value
    case '<=':
      return given <= value
    case '>':
      return given > value
    case '>=':
      return given >= value
    default:
      return false
  }
}

function givenValue(answer: AnswerValue, row: string | null): string | number | undefined {
  if (answer.type === 'single') return answer.option
  if (answer.type === 'number') return answer.value
  if (answer.type === 'matrix' && row !== null && Object.hasOwn(answer.rows, row)) return answer.rows[row]
  return undefined
}
