import { judgeDelimiter, type ReportFault } from '../../../../../platform/tables/read-rows.ts'
import type { Questionnaire } from '../../../../survey/index.ts'
import { createResponseDecoder } from '../read-response-row.ts'
import { checkHeader, type FaultList } from '../read-table.ts'
import { countRowLines, findRowEnd } from './find-rows.ts'
import type { ResponseFileShape } from './read-chunk.ts'
import { readRowText } from './read-row-text.ts'

export interface OpenedResponses {
  readonly shape: ResponseFileShape
  /** Where the rows begin, and on which line. */
  readonly start: number
  readonly line: number
  readonly respondentCell: number
}

/**
 * Reads the beginning of a response file as far as its header. Null when there is none in it; what is wrong is reported.
 *
 * @param head the first bytes of the file: whole rows of UTF-8
 * @param whole they are all of it, or as many as will be read; otherwise null also means that more of them are needed
 */
export function openResponses(
  head: Uint8Array,
  whole: boolean,
  questionnaire: Questionnaire,
  faults: FaultList,
): OpenedResponses | null {
  const judged = judgeDelimiter(new TextDecoder().decode(head))
  if (!judged.whole && !whole) return null
  const { delimiter } = judged
  let at = startOfText(head)
  let line = 1
  while (at < head.length) {
    const found = findRowEnd(head, at, head.length, delimiter)
    const end = found < 0 ? head.length : found
    const headerLine = line
    const read: string[][] = []
    readRowText(
      head.subarray(at, end),
      delimiter,
      (cells) => read.push(cells),
      (inRow, cell, message) => faults.report(headerLine - 1 + inRow, cell, message),
    )
    line += countRowLines(head, at, end)
    at = end
    const [cells] = read
    if (!cells) continue
    const header = cells.map((name) => name.trim())
    const sound = checkColumns(questionnaire, header, headerLine, faults.report)
    const shape = { delimiter, header, headerLine, sound }
    return { shape, start: at, line, respondentCell: header.indexOf('respondent') }
  }
  return null
}

/** Where the text begins: after a byte-order mark. */
function startOfText(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}

function checkColumns(
  questionnaire: Questionnaire,
  header: readonly string[],
  line: number,
  report: ReportFault,
): boolean {
  let sound = true
  const heard: ReportFault = (...fault) => {
    sound = false
    report(...fault)
  }
  checkHeader(header, line, heard)
  createResponseDecoder(questionnaire, header, line, heard)
  return sound
}
