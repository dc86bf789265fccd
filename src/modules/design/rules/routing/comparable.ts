import type { Operator, Question, Questionnaire } from '../../../survey/index.ts'
import type { Condition } from './condition-list.ts'

/** What a condition can be made with, for each type of question. `not includes` is `includes` denied. */
export type Chosen = Operator | 'not includes'

const operators: Readonly<Record<Question['type'], readonly Chosen[]>> = {
  single: ['=', '!='],
  multi: ['includes', 'not includes'],
  matrix: ['=', '!='],
  number: ['>=', '<=', '=', '!=', '>', '<'],
  text: [],
}

export function operatorsOf(question: Question): readonly Chosen[] {
  return operators[question.type]
}

/** The questions that a condition of another can compare: those before it that are not in one's own words. */
export function comparableBefore({ questions }: Questionnaire, question: string): readonly Question[] {
  const at = questions.findIndex(({ id }) => id === question)
  return questions.slice(0, at).filter(({ type }) => type !== 'text')
}

/** A condition of what was chosen from lists. It is checked with the rest of the expression when it is saved. */
export function makeCondition(question: Question, row: string, chosen: string, value: string): Condition {
  const operator = operatorsOf(question).find((known) => known === chosen) ?? operatorsOf(question)[0] ?? '='
  return {
    denied: operator === 'not includes',
    comparison: {
      kind: 'compare',
      question: question.id,
      row: question.type === 'matrix' ? row : null,
      operator: operator === 'not includes' ? 'includes' : operator,
      value: question.type === 'number' ? value.replace(',', '.') : value,
    },
  }
}
