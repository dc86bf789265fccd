import type { AnswerValue, Expression, Questionnaire, Section } from '../../survey/index.ts'

/**
 * The answers on other pages that routing within a section depends on, by question id: only those in route, since an
 * answer out of route opens nothing.
 */
export function answersElsewhere(
  section: Section,
  open: ReadonlySet<string>,
  answers: ReadonlyMap<string, AnswerValue>,
): Record<string, AnswerValue> {
  const own = new Set(section.questions.map(({ id }) => id))
  const elsewhere: Record<string, AnswerValue> = {}
  for (const { base } of section.questions) {
    for (const id of base === null ? [] : questionsIn(base)) {
      const answer = answers.get(id)
      if (!own.has(id) && open.has(id) && answer) elsewhere[id] = answer
    }
  }
  return elsewhere
}

/** The sections before and after one, null at the ends. */
export function neighbours({ sections }: Questionnaire, section: Section) {
  const index = sections.indexOf(section)
  return { number: index + 1, previous: sections[index - 1] ?? null, next: sections[index + 1] ?? null }
}

function questionsIn(expression: Expression): string[] {
  if (expression.kind === 'compare') return [expression.question]
  return expression.kind === 'not' ? questionsIn(expression.part) : expression.parts.flatMap(questionsIn)
}
