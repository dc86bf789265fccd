import type { ReportFault } from '../../../../platform/tables/read-rows.ts'
import type { Questionnaire, Read, Response } from '../../../survey/index.ts'
import type { Frame } from '../../rules/frame.ts'
import { messages } from './file-messages.ts'
import { createResponseDecoder } from './read-response-row.ts'
import { checkHeader, createFaultList, readTable } from './read-table.ts'

/**
 * Reads responses from their CSV file: UTF-8, comma or semicolon. Gives them in the order of the file, or every fault
 * with its line; with a frame, a respondent outside it is a fault. A file with a header alone is no responses.
 *
 * A row is kept with the status that it states: a complete one without a single answer was submitted so and counts as
 * complete; a partial one without any answer in route counts nowhere, and whoever counts participation leaves it out.
 */
export function readResponses(
  source: string | Uint8Array,
  file: string,
  questionnaire: Questionnaire,
  frame: Frame | null,
): Read<readonly Response[]> {
  const faults = createFaultList(file)
  const responses: Response[] = []
  const check = createRespondentCheck(frame, faults.report)
  readTable(source, faults.report, (header, headerLine) => {
    checkHeader(header, headerLine, faults.report)
    const decoder = createResponseDecoder(questionnaire, header, headerLine, faults.report)
    if (decoder === null) return null
    return (cells, line) => {
      check((cells[decoder.respondentCell] ?? '').trim(), line, decoder.respondentCell + 1)
      const response = decoder.decode(cells, line)
      if (response !== null) responses.push(response)
    }
  })
  const found = faults.list()
  return found.length === 0 ? { ok: true, value: responses } : { ok: false, faults: found }
}

/** Reports a respondent that came before, with both lines, or that is not in the frame. */
export function createRespondentCheck(
  frame: Frame | null,
  report: ReportFault,
): (respondent: string, line: number, cell: number) => void {
  const inFrame = frame && new Set(frame.rows.map((row) => row.respondent))
  const lines = new Map<string, number>()
  return (respondent, line, cell) => {
    if (respondent === '') return
    const first = lines.get(respondent)
    if (first !== undefined) report(line, cell, messages.duplicateRespondent(respondent, first, line))
    else lines.set(respondent, line)
    if (inFrame && !inFrame.has(respondent)) report(line, cell, messages.notInFrame(respondent))
  }
}
