import type { Expression, Language, Question, Questionnaire } from '../questionnaire.ts'
import { words } from './base-messages.ts'
import { describeClause } from './describe-clause.ts'
import { simplify } from './simplify.ts'

/**
 * Why a follow-up question is shown, to the one who answers: "Följdfråga eftersom ni svarade Ja". Null when everyone is
 * asked. The earlier question is named unless it is the one just above: it alone decides, it stands in the same section,
 * and between the two are only other questions that it alone decides. `address` is how Swedish speaks to the reader.
 */
export function describeBecause(
  questionnaire: Questionnaire,
  question: Question,
  language: Language,
  { address = 'ni' }: { readonly address?: 'du' | 'ni' } = {},
): string | null {
  if (question.base === null) return null
  const named = !followsItsParent(questionnaire, question)
  const questionOf = (id: string) => questionnaire.questions.find((other) => other.id === id)
  const clause = describeClause(simplify(question.base), { language, tense: 'did', named, questionOf })
  return words[language].because(address, clause)
}

function followsItsParent({ questions }: Questionnaire, question: Question): boolean {
  const parent = onlyParent(question)
  const at = questions.findIndex(({ id }) => id === question.id)
  const above = questions.findIndex(({ id }) => id === parent)
  if (parent === null || above < 0 || questions[above]?.section !== question.section) return false
  return questions.slice(above + 1, at).every((between) => onlyParent(between) === parent)
}

/** The question that alone decides whether this one is asked, null when there is none or several. */
function onlyParent({ base }: Question): string | null {
  const [parent, ...others] = base === null ? [] : new Set(questionsIn(base))
  return parent !== undefined && others.length === 0 ? parent : null
}

function questionsIn(expression: Expression): string[] {
  if (expression.kind === 'compare') return [expression.question]
  return expression.kind === 'not' ? questionsIn(expression.part) : expression.parts.flatMap(questionsIn)
}
