import type { Delimiter } from '../../../../platform/tables/write-rows.ts'
import { writeRows } from '../../../../platform/tables/write-rows.ts'
import type { AnswerValue, Questionnaire, Response } from '../../../survey/index.ts'
import { type ResponseColumn, responseColumns } from './response-columns.ts'

/**
 * Writes responses as CSV with every column of the questionnaire: reading it gives the same responses, out of route or
 * not. An option not chosen is 0 where its question has an answer and empty where it has none.
 */
export function writeResponses(
  questionnaire: Questionnaire,
  responses: Iterable<Response>,
  delimiter: Delimiter = ',',
): string {
  const columns = responseColumns(questionnaire)
  const header = ['respondent', 'status', ...columns.map(({ name }) => name)]
  const rows = Iterator.from(responses).map(({ respondent, status, answers }) => [
    respondent,
    status,
    ...columns.map((column) => cellFor(column, answers.get(column.question.id))),
  ])
  return writeRows([header, ...rows], delimiter)
}

function cellFor(column: ResponseColumn, answer: AnswerValue | undefined): string {
  switch (answer?.type) {
    case 'single':
      return column.text ? textFor(column.option, answer.texts) : answer.option
    case 'multi':
      if (column.text) return textFor(column.option, answer.texts)
      return column.option !== null && answer.options.includes(column.option) ? '1' : '0'
    case 'matrix':
      return column.row !== null && Object.hasOwn(answer.rows, column.row) ? (answer.rows[column.row] ?? '') : ''
    case 'number':
      return `${answer.value}`
    case 'text':
      return answer.text
    default:
      return ''
  }
}

function textFor(option: string | null, texts: Readonly<Record<string, string>> | undefined): string {
  return option !== null && texts && Object.hasOwn(texts, option) ? (texts[option] ?? '') : ''
}
