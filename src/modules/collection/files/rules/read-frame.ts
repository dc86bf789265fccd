import type { Read } from '../../../survey/index.ts'
import type { Frame, FrameRow } from '../../rules/frame.ts'
import { messages } from './file-messages.ts'
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
    const described = header.flatMap((name, cell) =>
      cell === place ? [] : [{ cell, intern: createIntern(), entry: [name, ''] as [string, string] }],
    )
    const entries = described.map(({ entry }) => entry)
    return (cells, line) => {
      if (place < 0) return
      const respondent = (cells[place] ?? '').trim()
      const first = lines.get(respondent)
      if (respondent === '') faults.report(line, place + 1, messages.noRespondent)
      else if (first !== undefined)
        faults.report(line, place + 1, messages.duplicateRespondent(respondent, first, line))
      else lines.set(respondent, line)
      for (const { cell, intern, entry } of described) entry[1] = intern(cells[cell] ?? '')
      rows.push({ respondent, values: Object.fromEntries(entries) })
    }
  })

  const found = faults.list()
  if (found.length === 0 && rows.length === 0) {
    return { ok: false, faults: [{ file, line: 0, column: 0, message: messages.noRows }] }
  }
  return found.length === 0 ? { ok: true, value: { columns, rows } } : { ok: false, faults: found }
}

/** Values of a column that are few enough to be worth remembering. */
const fewValues = 1_000

/** Gives the same text for equal values of a column with few of them: a million rows then hold each county once. */
function createIntern(): (value: string) => string {
  const known = new Map<string, string>()
  return (value) => {
    if (known.size > fewValues) return value
    const same = known.get(value)
    if (same !== undefined) return same
    known.set(value, value)
    return value
  }
}
