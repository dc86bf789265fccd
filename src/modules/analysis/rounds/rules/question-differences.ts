import { type Expression, printExpression, type Question, type Questionnaire } from '../../../survey/index.ts'

/** What differs between two questions, from what forbids a comparison to what only a reader can judge. */
export const differences = ['type', 'options', 'rows', 'base', 'text'] as const
export type Difference = (typeof differences)[number]

/** A question with the questionnaire that it stands in. */
export interface Placed {
  readonly questionnaire: Questionnaire
  readonly question: Question
}

/**
 * In what two questions differ. Their bases are the same when they are written alike and the questions that they name are
 * themselves asked and answered alike; otherwise the same words would lead others to the question.
 */
export function questionDifferences(earlier: Placed, later: Placed): Difference[] {
  const [a, b] = [earlier.question, later.question]
  const differs: Record<Difference, boolean> = {
    type: a.type !== b.type,
    options: !sameLabels(a.options, b.options),
    rows: !sameLabels(a.rows, b.rows),
    base: !sameBase(earlier, later),
    text: a.text.sv !== b.text.sv,
  }
  return differences.filter((each) => differs[each])
}

/** Whether the questions can be graded identical: only their wording may differ, which is for a person to judge. */
function mayBeIdentical(earlier: Placed, later: Placed): boolean {
  return questionDifferences(earlier, later).every((each) => each === 'text')
}

function sameLabels(
  a: readonly { id: string; label: { sv: string } }[],
  b: readonly { id: string; label: { sv: string } }[],
): boolean {
  return (
    a.length === b.length && a.every(({ id, label }, index) => id === b[index]?.id && label.sv === b[index]?.label.sv)
  )
}

function sameBase(earlier: Placed, later: Placed): boolean {
  const [a, b] = [earlier.question.base, later.question.base]
  if (a === null || b === null) return a === b
  if (printExpression(a) !== printExpression(b)) return false
  return questionsIn(a).every((id) => {
    const [before, after] = [earlier, later].map(({ questionnaire }) => {
      const question = questionnaire.questions.find((each) => each.id === id)
      return question && { questionnaire, question }
    })
    return before !== undefined && after !== undefined && mayBeIdentical(before, after)
  })
}

function questionsIn(expression: Expression): string[] {
  if (expression.kind === 'compare') return [expression.question]
  if (expression.kind === 'not') return questionsIn(expression.part)
  return expression.parts.flatMap(questionsIn)
}
