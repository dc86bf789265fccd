import type { Expression, Question, Questionnaire } from '../../../survey/index.ts'

/**
 * For each follow-up question, the questions that it hangs on at the outermost level: those put to everyone. A question put
 * to everyone hangs on none. Several are given where the base names several.
 */
export function followedQuestions(questionnaire: Questionnaire): ReadonlyMap<string, readonly string[]> {
  const followed = new Map<string, readonly string[]>()
  // In the questionnaire's order a base refers only backwards, so what it names is already there.
  for (const question of questionnaire.questions) followed.set(question.id, outermost(question, followed))
  return followed
}

function outermost(question: Question, known: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!question.base) return []
  const found = new Set<string>()
  for (const id of questionsIn(question.base)) {
    const above = known.get(id) ?? []
    if (above.length === 0) found.add(id)
    else for (const outer of above) found.add(outer)
  }
  return [...found]
}

function questionsIn(expression: Expression): string[] {
  if (expression.kind === 'compare') return [expression.question]
  if (expression.kind === 'not') return questionsIn(expression.part)
  return expression.parts.flatMap(questionsIn)
}
