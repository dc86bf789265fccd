import type { Frame } from '../../../rules/frame.ts'
import { messages } from '../file-messages.ts'
import type { FaultList } from '../read-table.ts'
import type { ChunkReport } from './chunk-report.ts'
import { createRespondentIndex } from './respondent-index.ts'

/** Takes the reports of all pieces of a file in their order. */
export interface ChunkFollower {
  take(report: ChunkReport): void
  /** Rows with a respondent so far. */
  rows(): number
  /** The line where the next piece begins. */
  line(): number
}

/**
 * Gives every fault its line in the file, and finds the respondents that come twice or are not in the frame, as reading
 * row by row would: in the order of rows, the respondent's own faults first.
 *
 * @param respondentCell number of the cell, from 0
 * @param line the line where the first piece begins
 */
export function createChunkFollower(
  faults: FaultList,
  frame: Frame | null,
  respondentCell: number,
  line: number,
): ChunkFollower {
  const others = createRespondentIndex()
  const linesInFrame = new Int32Array(frame?.rows.length ?? 0)
  let linesOfOthers = new Int32Array(1 << 10)
  let before = line - 1
  let rows = 0

  /** The line where a respondent came first; this one when it is now. */
  const firstLine = (place: number, other: number, now: number): number => {
    if (place < 0 && other >= linesOfOthers.length) {
      const larger = new Int32Array(linesOfOthers.length * 2)
      larger.set(linesOfOthers)
      linesOfOthers = larger
    }
    const lines = place < 0 ? linesOfOthers : linesInFrame
    const at = place < 0 ? other : place
    if (lines[at] === 0) lines[at] = now
    return lines[at] as number
  }

  return {
    take(report) {
      const { places, lines, names, ends } = report.respondents
      let next = 0
      const tellBefore = (line: number): void => {
        for (; next < report.faults.length; next++) {
          const fault = report.faults[next]
          if (!fault || fault.line >= line) return
          faults.report(before + fault.line, fault.cell, fault.message)
        }
      }
      let from = 0
      for (let row = 0; row < lines.length; row++) {
        const to = ends[row] as number
        const place = places[row] as number
        const now = before + (lines[row] as number)
        const first = firstLine(place, place < 0 ? others.add(names, from, to) : -1, now)
        if (first !== now || (frame && place < 0)) {
          tellBefore(lines[row] as number)
          const respondent =
            place < 0 ? decoder.decode(names.subarray(from, to)) : (frame?.rows[place]?.respondent ?? '')
          if (first !== now)
            faults.report(now, respondentCell + 1, messages.duplicateRespondent(respondent, first, now))
          if (frame && place < 0) faults.report(now, respondentCell + 1, messages.notInFrame(respondent))
        }
        from = to
      }
      tellBefore(Number.POSITIVE_INFINITY)
      faults.drop(report.dropped)
      before += report.lines
      rows += lines.length
    },
    rows: () => rows,
    line: () => before + 1,
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
