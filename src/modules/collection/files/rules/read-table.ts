import {
  createRowReader,
  detectDelimiter,
  type ReportFault,
  type TakeRow,
} from '../../../../platform/tables/read-rows.ts'
import { decodeText, type Fault } from '../../../survey/index.ts'
import { messages } from './file-messages.ts'

/** At most this many faults are kept; a last one says how many more there were. */
export const mostFaults = 1_000

/** Faults of one CSV file as they are found. `column` of a fault is the number of the cell in its row. */
export interface FaultList {
  readonly report: ReportFault
  /** Counts faults that whoever read a part of the file found beyond those that are kept. */
  drop(count: number): void
  /** The faults in the order of the file. */
  list(): Fault[]
}

export function createFaultList(file: string): FaultList {
  const kept: Fault[] = []
  let dropped = 0
  return {
    report: (line, column, message) => {
      if (kept.length < mostFaults) kept.push({ file, line, column, message })
      else dropped += 1
    },
    drop: (count) => {
      dropped += count
    },
    list: () => {
      const faults = kept.toSorted((a, b) => a.line - b.line || a.column - b.column)
      if (dropped > 0) faults.push({ file, line: 0, column: 0, message: messages.moreFaults(dropped) })
      return faults
    },
  }
}

/**
 * Reads a CSV file with a header: `open` is given the header and returns what takes the rows, or null to stop. A row
 * with more or fewer cells than the header is reported with its line and passed over.
 */
export function readTable(
  source: string | Uint8Array,
  report: ReportFault,
  open: (header: string[], line: number) => TakeRow | null,
): void {
  const decoded = decodeText(source)
  if (!decoded.ok) {
    report(decoded.line, 0, decoded.message)
    return
  }
  const { text } = decoded
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    report(text.slice(0, nul).split('\n').length, 0, messages.nul)
    return
  }
  let header: string[] | null = null
  let take: TakeRow | null = null
  const reader = createRowReader(
    detectDelimiter(text),
    (cells, line) => {
      if (header === null) {
        header = cells.map((name) => name.trim())
        take = open(header, line)
      } else if (cells.length !== header.length) {
        report(line, 0, messages.uneven(cells.length, header.length))
      } else {
        take?.(cells, line)
      }
    },
    report,
  )
  reader.push(text)
  reader.end()
  if (header === null && text.trim() === '') report(0, 0, messages.empty)
}

/** Reports names that a header has twice, and columns without a name. */
export function checkHeader(header: readonly string[], line: number, report: ReportFault): void {
  const first = new Map<string, number>()
  header.forEach((name, index) => {
    const earlier = first.get(name)
    if (name === '') report(line, index + 1, messages.unnamedColumn(index + 1))
    else if (earlier !== undefined) report(line, index + 1, messages.duplicateColumn(name, earlier, index + 1))
    else first.set(name, index + 1)
  })
}
