import type { Said } from './fault.ts'
import { messages } from './row-messages.ts'
import type { Delimiter } from './write-rows.ts'

/** Takes what is wrong: the line, the number of the cell in its row (0 for the row as a whole), and the words. */
export type ReportFault = (line: number, cell: number, message: Said) => void

/** Takes the cells of one row, and the line that it starts on. */
export type TakeRow = (cells: string[], line: number) => void

/** Reads CSV in pieces: push the text as it comes, then end. */
export interface RowReader {
  push(text: string): void
  end(): void
}

const quote = 0x22
const newline = 0x0a
const carriageReturn = 0x0d

/**
 * Splits CSV (RFC 4180) into rows in one pass, in constant memory besides the row. Line ends are LF, CRLF or CR; blank
 * lines are passed over; within quotes a line end is kept and counted. A row that breaks the rules for quotes is
 * reported with its line and not given out.
 */
export function createRowReader(delimiter: Delimiter, takeRow: TakeRow, report: ReportFault): RowReader {
  const separator = delimiter.charCodeAt(0)
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  let cells: string[] = []
  let pending = ''
  let line = 1
  let rowLine = 1
  let quoteLine = 1
  let broken = false
  let afterReturn = false

  const endCell = (): void => {
    cells.push(pending)
    pending = ''
    state = 'start'
  }
  const endRow = (): void => {
    const blank = cells.length === 0 && pending === '' && state === 'start'
    if (!blank) {
      endCell()
      if (!broken) takeRow(cells, rowLine)
    }
    cells = []
    broken = false
    state = 'start'
    rowLine = line
  }

  const push = (text: string): void => {
    let at = 0
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (afterReturn) {
        afterReturn = false
        if (code === newline) {
          at += 1
          continue
        }
      }
      if (state === 'quoted') {
        const closing = text.indexOf('"', at)
        const piece = text.slice(at, closing < 0 ? text.length : closing)
        line += countLines(piece)
        pending += piece
        at += piece.length + 1
        if (closing >= 0) state = 'closed'
      } else if (code === separator) {
        endCell()
        at += 1
      } else if (code === newline || code === carriageReturn) {
        line += 1
        endRow()
        afterReturn = code === carriageReturn
        at += 1
      } else if (code === quote && state !== 'plain') {
        if (state === 'closed') pending += '"'
        else quoteLine = line
        state = 'quoted'
        at += 1
      } else {
        if (state === 'closed' && !broken) {
          report(line, cells.length + 1, messages.afterQuote)
          broken = true
        }
        state = 'plain'
        const end = endOfPlain(text, at, separator)
        pending += text.slice(at, end)
        at = end
      }
    }
  }

  return {
    push,
    end() {
      if (state === 'quoted') report(quoteLine, cells.length + 1, messages.unclosedQuote)
      else endRow()
    },
  }
}

function endOfPlain(text: string, from: number, separator: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === separator || code === newline || code === carriageReturn) break
    at += 1
  }
  return at
}

/** Lines that end in a quoted piece. A pair of CR and LF that two pieces share counts once, at its LF. */
function countLines(piece: string): number {
  let lines = 0
  for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** The delimiter of a file, from its first row: whichever of comma and semicolon it has more of outside quotes. */
export function detectDelimiter(text: string): Delimiter {
  return judgeDelimiter(text).delimiter
}

/** The delimiter, and whether the text holds all of the row that it is judged from: otherwise more text may change it. */
export function judgeDelimiter(text: string): { readonly delimiter: Delimiter; readonly whole: boolean } {
  let balance = 0
  let quoted = false
  let whole = false
  for (let at = 0; at < text.length && !whole; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) quoted = !quoted
    else if (!quoted && (code === newline || code === carriageReturn)) whole = text.slice(0, at).trim() !== ''
    else if (!quoted && code === 0x2c) balance += 1
    else if (!quoted && code === 0x3b) balance -= 1
  }
  return { delimiter: balance < 0 ? ';' : ',', whole }
}
