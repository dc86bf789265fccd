import { describeBase, type Question, type Questionnaire } from '../../../survey/index.ts'
import { messages } from './messages.ts'
import { missingValues } from './missing-codes.ts'
import { type Filled, missingReason, type Person } from './person.ts'
import { type QuestionColumn, questionColumns, said } from './question-columns.ts'
import type { Variable } from './variable.ts'

/** The variables of a question: the answers in route, and elsewhere a code for the reason why there is none. */
export function answerVariables(
  questionnaire: Questionnaire,
  question: Question,
  people: readonly Person[],
  named: (wanted: string) => string,
): Filled[] {
  const about = aboutQuestion(questionnaire, question)
  return questionColumns(question).map((column) => {
    const missing = column.type === 'text' ? [] : missingValues(numbersIn(question, column, people))
    const codeOf = new Map(missing.map(({ reason, code }) => [reason, code]))
    return {
      variable: { ...about(column, column.wanted, named), missing },
      cellOf: (person) => {
        const reason = missingReason(question.id, person)
        const answer = person.response?.answers.get(question.id)
        const value = reason === null && answer ? column.cellOf(answer) : null
        return value ?? codeOf.get(reason ?? 'unanswered') ?? null
      },
    }
  })
}

/** The answers to a question that were left out of route; no variables where nobody has any. */
export function keptVariables(
  questionnaire: Questionnaire,
  question: Question,
  people: readonly Person[],
  named: (wanted: string) => string,
): Filled[] {
  const isKept = ({ replay }: Person) => replay?.outOfRoute.has(question.id) === true
  if (!people.some(isKept)) return []
  const about = aboutQuestion(questionnaire, question)
  return questionColumns(question)
    .filter(({ part }) => part !== 'given')
    .map((column) => ({
      variable: {
        ...about(column, `${column.wanted}_kept`, named),
        part: 'kept',
        label: said(messages.kept, column.label),
        missing: [],
      },
      cellOf: (person) => {
        const answer = isKept(person) ? person.response?.answers.get(question.id) : undefined
        return answer ? column.cellOf(answer) : null
      },
    }))
}

function aboutQuestion(questionnaire: Questionnaire, question: Question) {
  const base = {
    sv: describeBase(questionnaire, question, 'sv'),
    en: describeBase(questionnaire, question, 'en'),
  }
  return (column: QuestionColumn, wanted: string, named: (wanted: string) => string): Omit<Variable, 'missing'> => {
    const { part, type, measure, label, values, option, row } = column
    return { name: named(wanted), part, type, measure, label, values, option, row, question, base }
  }
}

/** The numbers that were answered to a number question: no code may be one of them. */
function numbersIn(question: Question, column: QuestionColumn, people: readonly Person[]): number[] {
  if (column.measure !== 'scale') return []
  return people.flatMap(({ response }) => {
    const answer = response?.answers.get(question.id)
    return answer?.type === 'number' ? [answer.value] : []
  })
}
