import type { ReportFault } from '../../../../platform/tables/read-rows.ts'
import { type AnswerValue, findNearest, type Questionnaire, type Response, type Said } from '../../../survey/index.ts'
import { messages } from './file-messages.ts'
import { createAnswerDecoder, type DecodeAnswer, type PlacedColumn } from './read-response-answer.ts'
import { responseColumns } from './response-columns.ts'

/** Makes responses of rows, and keeps nothing between them. */
export interface ResponseDecoder {
  /** Number of the cell that holds the respondent, from 0. */
  readonly respondentCell: number
  /** The response of a row; null, with every fault of the row reported, when it has any. */
  decode(cells: readonly string[], line: number): Response | null
}

/**
 * Prepares for rows under a given header of trimmed names. Null, with every fault reported on `headerLine`, when the
 * header lacks `respondent` or `status` or has columns that the questionnaire does not know. Columns may come in any
 * order and be left out: a question without columns has no answers.
 */
export function createResponseDecoder(
  questionnaire: Questionnaire,
  header: readonly string[],
  headerLine: number,
  report: ReportFault,
): ResponseDecoder | null {
  const columns = responseColumns(questionnaire)
  if (!checkColumns(new Set(columns.map(({ name }) => name)), header, headerLine, report)) return null
  const respondentCell = header.indexOf('respondent')
  const statusCell = header.indexOf('status')
  const cellOf = new Map(header.map((name, cell) => [name, cell]))
  const placed = new Map<string, PlacedColumn[]>(questionnaire.questions.map(({ id }) => [id, []]))
  for (const column of columns) {
    const cell = cellOf.get(column.name)
    if (cell !== undefined) placed.get(column.question.id)?.push({ ...column, cell })
  }
  const decoders: [string, DecodeAnswer][] = questionnaire.questions.map((question) => [
    question.id,
    createAnswerDecoder(question, placed.get(question.id) ?? []),
  ])

  return {
    respondentCell,
    decode(cells, line) {
      let faulty = false
      const fault = (cell: number, message: Said): void => {
        faulty = true
        report(line, cell + 1, message)
      }
      const respondent = (cells[respondentCell] ?? '').trim()
      const status = (cells[statusCell] ?? '').trim()
      const known = status === 'complete' || status === 'partial'
      if (respondent === '') fault(respondentCell, messages.noRespondent)
      if (!known) fault(statusCell, messages.badStatus(status.slice(0, 40)))
      const answers = new Map<string, AnswerValue>()
      for (const [id, decode] of decoders) {
        const answer = decode(cells, fault)
        if (answer !== null) answers.set(id, answer)
      }
      return faulty || !known ? null : { respondent, status, answers }
    },
  }
}

function checkColumns(
  known: ReadonlySet<string>,
  header: readonly string[],
  headerLine: number,
  report: ReportFault,
): boolean {
  const own = ['respondent', 'status']
  let sound = true
  header.forEach((name, cell) => {
    if (name === '' || own.includes(name) || known.has(name)) return
    report(headerLine, cell + 1, messages.unknownColumn(name, findNearest(name, [...own, ...known])))
    sound = false
  })
  for (const name of own) {
    if (header.includes(name)) continue
    report(headerLine, 0, messages.missingColumn(name))
    sound = false
  }
  return sound
}
