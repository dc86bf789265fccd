import type { Said } from '../../../../survey/index.ts'

/** What reading a piece of a response file found, as plain data that a thread can send. Lines count from 1 in the piece. */
export interface ChunkReport {
  /** Line ends in the piece. */
  readonly lines: number
  readonly faults: readonly ChunkFault[]
  /** Faults beyond those that are kept. */
  readonly dropped: number
  readonly respondents: RowRespondents
}

export interface ChunkFault {
  readonly line: number
  readonly cell: number
  readonly message: Said
}

/** Whom the rows are of, row by row: for whoever looks for the same one twice in the whole file. */
export interface RowRespondents {
  /** Place in the frame, −1 where there is none. */
  readonly places: Int32Array
  readonly lines: Int32Array
  /** Names of those without a place, one after another, and by row where each ends. */
  readonly names: Uint8Array
  readonly ends: Int32Array
}

/** Notes the respondents of a piece row by row. */
export interface RespondentNotes {
  note(bytes: Uint8Array, from: number, to: number, place: number, line: number): void
  take(): RowRespondents
}

export function createRespondentNotes(): RespondentNotes {
  let places = new Int32Array(1 << 10)
  let lines = new Int32Array(1 << 10)
  let ends = new Int32Array(1 << 10)
  let names = new Uint8Array(1 << 14)
  let rows = 0
  let written = 0
  return {
    note(bytes, from, to, place, line) {
      if (rows === places.length) {
        places = larger(places, rows + 1)
        lines = larger(lines, rows + 1)
        ends = larger(ends, rows + 1)
      }
      if (place < 0) {
        if (written + to - from > names.length) names = larger(names, written + to - from)
        for (let at = from; at < to; at++) names[written++] = bytes[at] as number
      }
      places[rows] = place
      lines[rows] = line
      ends[rows] = written
      rows += 1
    },
    take() {
      const noted = {
        places: places.slice(0, rows),
        lines: lines.slice(0, rows),
        names: names.slice(0, written),
        ends: ends.slice(0, rows),
      }
      rows = written = 0
      return noted
    },
  }
}

function larger<T extends Uint8Array | Int32Array>(numbers: T, least: number): T {
  const copy = new (numbers.constructor as new (length: number) => T)(Math.max(least, numbers.length * 2))
  copy.set(numbers)
  return copy
}
