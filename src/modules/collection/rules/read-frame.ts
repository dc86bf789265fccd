import type { Read } from '../../survey/index.ts'
import { messages } from './file-messages.ts'
import type { Frame, FrameRow } from './frame.ts'
import { checkHeader, createFaultList, readTable } from './read-table.ts'

/**
 * Reads a frame from its CSV file: UTF-8, comma or semicolon, a header with `respondent` and any columns that describe
 * the population. Gives the frame, or every fault with its line. Text that is already decoded is taken as it is.
 */
export function readFrame(source: string | Uint8Array, file: string): Read<Frame> {
  const faults = createFaultList(file)
  const rows: FrameRow[] = []
  const lines = new Map<string, number>()
  let columns: string[] = []

  readTable(source, faults.report, (header, headerLine) => {
    checkHeader(header, headerLine, faults.report)
    const place = header.indexOf('respondent')
    if (place < 0) faults.report(headerLine, 0, messages.missingColumn('respondent'))
    columns = header.filter((_, index) => index !== place)
    return (cells, line) => {
      if (place < 0) return
      const respondent = (cells[place] ?? '').trim()
      const first = lines.get(respondent)
      if (respondent === '') faults.report(line, place + 1, messages.noRespondent)
      else if (first !== undefined)
        faults.report(line, place + 1, messages.duplicateRespondent(respondent, first, line))
      else lines.set(respondent, line)
      const described = header.flatMap((name, index) => (index === place ? [] : [[name, cells[index] ?? ''] as const]))
      rows.push({ respondent, values: Object.fromEntries(described) })
    }
  })

  const found = faults.list()
  if (found.length === 0 && rows.length === 0) {
    return { ok: false, faults: [{ file, line: 0, column: 0, message: messages.noRows }] }
  }
  return found.length === 0 ? { ok: true, value: { columns, rows } } : { ok: false, faults: found }
}
