import type { Comparison, Expression, Questionnaire, QuestionType } from '../../../rules/questionnaire.ts'
import { makeWorkbook, type Rows } from './make-form.ts'

/** A questionnaire as an XLSForm: questions without matrices, groups for sections, conditions in XPath. */
export function writeXlsform(questionnaire: Questionnaire): Promise<Uint8Array> {
  const types = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const survey: (string | null)[][] = [
    [
      'type',
      'name',
      'label::Svenska (sv)',
      'label::English (en)',
      'hint::Svenska (sv)',
      'hint::English (en)',
      'relevant',
    ],
  ]
  const choices: (string | null)[][] = [['list_name', 'name', 'label::Svenska (sv)', 'label::English (en)']]
  for (const { id, title, questions } of questionnaire.sections) {
    survey.push(['begin_group', id, title.sv, title.en, null, null, null])
    for (const { id: name, type, text, help, options, base } of questions) {
      const other = options.some((option) => option.other && option.id === 'annat')
      const relevant =
        base && xpathOf(base, (question) => types.get(question)?.options.map((option) => option.id) ?? [])
      survey.push([typeOf(type, name, other), name, text.sv, text.en, help?.sv ?? null, help?.en ?? null, relevant])
      for (const { id: option, label } of options) {
        if (!(other && option === 'annat')) choices.push([name, option, label.sv, label.en])
      }
    }
    survey.push(['end_group', null, null, null, null, null, null])
  }
  const settings: Rows = [
    ['form_title', 'form_id'],
    [questionnaire.title.sv, questionnaire.id],
  ]
  return makeWorkbook({ survey, choices, settings })
}

function typeOf(type: QuestionType, list: string, other: boolean): string {
  if (type === 'number') return 'decimal'
  if (type === 'text') return 'text'
  return `${type === 'single' ? 'select_one' : 'select_multiple'} ${list}${other ? ' or_other' : ''}`
}

/** A condition in XPath that holds in the same cases, also where the question has no answer. */
function xpathOf(expression: Expression, optionsOf: (question: string) => readonly string[]): string {
  if (expression.kind === 'not') return `not(${xpathOf(expression.part, optionsOf)})`
  if (expression.kind !== 'compare') {
    return `(${expression.parts.map((part) => xpathOf(part, optionsOf)).join(` ${expression.kind} `)})`
  }
  return xpathOfComparison(expression, optionsOf(expression.question))
}

function xpathOfComparison({ question, operator, value }: Comparison, options: readonly string[]): string {
  const field = `$\{${question}}`
  if (operator === 'includes') return `selected(${field}, '${value}')`
  const written = typeof value === 'number' ? `${value}` : `'${value}'`
  if (operator !== '!=') return `${field} ${operator} ${written}`
  // In XPath != holds of an empty answer; ours does not, so it has to be said with the answers that it leaves.
  if (typeof value === 'number') return `(${field} < ${written} or ${field} > ${written})`
  return `(${options
    .filter((option) => option !== value)
    .map((option) => `${field} = '${option}'`)
    .join(' or ')})`
}
