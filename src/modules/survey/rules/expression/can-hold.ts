import { compare } from '../evaluate.ts'
import type { Comparison, Expression, Question } from '../questionnaire.ts'

interface Literal {
  readonly comparison: Comparison
  readonly wanted: boolean
}

interface Goal {
  readonly expression: Expression
  readonly wanted: boolean
}

/** The goals still to meet, as a linked list: branches share their tails. */
type Agenda = { readonly goal: Goal; readonly rest: Agenda } | null

/** Steps that may still be taken; shared between the conditions of one file, so that no file takes unbounded time. */
export interface Budget {
  steps: number
}

const mostSteps = 20_000
const deepest = 1_000

/**
 * Whether any respondent could meet a condition. A question without an answer makes each comparison on it false, and it
 * can always be left so; it can be answered only if its own condition holds. Therefore a comparison that has to be true
 * brings in the condition of its question, and one that has to be false brings in nothing. The search walks the
 * alternatives (a disjunctive normal form, built lazily) and tests each question's literals against its own answers.
 * Exact within 20 000 steps, or what is left of the budget; a condition that needs more is taken to be possible, so
 * the alarm is never false.
 */
export function canHold(
  base: Expression,
  questionOf: (id: string) => Question | undefined,
  budget: Budget = { steps: mostSteps },
): boolean {
  const least = Math.max(0, budget.steps - mostSteps)

  const search = (agenda: Agenda, literals: ReadonlyMap<string, readonly Literal[]>, depth: number): boolean => {
    budget.steps -= 1
    if (agenda === null || budget.steps < least || depth > deepest) return true
    const { goal, rest } = agenda
    const { expression, wanted } = goal
    if (expression.kind === 'not') {
      return search({ goal: { expression: expression.part, wanted: !wanted }, rest }, literals, depth + 1)
    }
    if (expression.kind !== 'compare') {
      const all = (expression.kind === 'and') === wanted
      if (!all)
        return expression.parts.some((part) =>
          search({ goal: { expression: part, wanted }, rest }, literals, depth + 1),
        )
      let goals = rest
      for (const part of expression.parts) goals = { goal: { expression: part, wanted }, rest: goals }
      return search(goals, literals, depth + 1)
    }
    const question = questionOf(expression.question)
    if (question === undefined) return true
    const known = literals.get(question.id) ?? []
    const extended = [...known, { comparison: expression, wanted }]
    if (!hasAnswer(question, extended)) return false
    const brings = wanted && question.base !== null && !known.some((literal) => literal.wanted)
    const next = brings && question.base !== null ? { goal: { expression: question.base, wanted: true }, rest } : rest
    return search(next, new Map(literals).set(question.id, extended), depth + 1)
  }

  return search({ goal: { expression: base, wanted: true }, rest: null }, new Map(), 0)
}

/** Whether one question can be answered, or left unanswered, so that all of its literals come out as wanted. */
function hasAnswer(question: Question, literals: readonly Literal[]): boolean {
  if (!literals.some((literal) => literal.wanted)) return true
  switch (question.type) {
    case 'single':
      return question.options.some(({ id }) => meets({ type: 'single', option: id }, literals))
    case 'number':
      return numbersToTry(literals).some((value) => meets({ type: 'number', value }, literals))
    case 'multi':
      return hasChoice(question, literals)
    case 'matrix':
      return question.rows.every((row) => {
        const onRow = literals.filter(({ comparison }) => comparison.row === row.id)
        if (!onRow.some((literal) => literal.wanted)) return true
        return question.options.some(({ id }) => meets({ type: 'matrix', rows: { [row.id]: id } }, onRow))
      })
    case 'text':
      return false
  }
}

function meets(answer: Parameters<typeof compare>[1], literals: readonly Literal[]): boolean {
  return literals.every(({ comparison, wanted }) => compare(comparison, answer) === wanted)
}

/** The smallest choice that includes what has to be included; an exclusive option stands alone. */
function hasChoice(question: Question, literals: readonly Literal[]): boolean {
  const wanted = new Set(literals.filter((literal) => literal.wanted).map(({ comparison }) => `${comparison.value}`))
  const exclusive = question.options.some((option) => option.exclusive && wanted.has(option.id))
  if (exclusive && wanted.size > 1) return false
  return meets({ type: 'multi', options: [...wanted] }, literals)
}

/** Each number compared with, one between every two, and one beyond each end: all that comparisons can tell apart. */
function numbersToTry(literals: readonly Literal[]): number[] {
  const values = literals.map(({ comparison }) => Number(comparison.value)).sort((a, b) => a - b)
  const between = values.map((value, index) => (value + (values[index + 1] ?? value + 2)) / 2)
  return [(values[0] ?? 0) - 1, ...values, ...between]
}
