import type { Delimiter } from '../../../../../platform/tables/write-rows.ts'
import { type CodeList, createCodeTable, findCode, mixByte } from './code-table.ts'
import { findQuoteEnd } from './find-rows.ts'
import { readPlainNumber } from './read-plain-number.ts'
import type { ResponseBatch } from './response-batch.ts'
import { cellKinds, type RowPlan } from './row-plan.ts'

/** Reads rows that hold nothing out of the ordinary straight from their bytes. */
export interface PlainRowReader {
  /**
   * Where the row that begins at `from` ends, its answers then being in the next row of the batch; −1 when something in it
   * has to be judged as text, and then any of them may be. `end` is after a line end.
   */
  read(bytes: Uint8Array, from: number, end: number): number
  /** Of the row read last: where its respondent stands, and the lines that end in it. */
  readonly last: { from: number; to: number; lines: number }
}

const quote = 0x22
const newline = 0x0a
const carriageReturn = 0x0d
const zero = 0x30
const one = 0x31
/** Every byte that ends a cell is at most a semicolon. */
const largestEnd = 0x3b
/** A text of more bytes may be too long. */
const longestPlainText = 20_000

/**
 * Knows only what is right: ids of options as they are, marks of 0 and 1, plain numbers, texts that clearly are some. No cell
 * becomes a string. Whatever it does not recognise, right or wrong, it leaves to those that read text, so that there is one place
 * where faults are found and where white space, unusual numbers and long texts are judged.
 */
export function createPlainRowReader(plan: RowPlan, delimiter: Delimiter, batch: ResponseBatch): PlainRowReader {
  const { allCodes: codes, complete, capacity, numbers } = batch
  const separator = delimiter.charCodeAt(0)
  const width = plan.cells.length
  const kinds = Uint8Array.from(plan.cells, ({ kind }) => kind)
  /** Where the cell's column begins in `codes`; −1 for the status. */
  const starts = Int32Array.from(plan.cells, ({ column }) => (column < 0 ? -1 : column * capacity))
  const beside = Int32Array.from(plan.cells, (cell) => cell.beside)
  const values = plan.cells.map(({ column }) => numbers[column] ?? null)
  const { table, lists } = createCodeTable(plan.cells.map(({ words }) => words))
  const exclusive = plan.exclusive.map(({ column, others }) => ({
    start: column * capacity,
    others: others.map((other) => other * capacity),
  }))
  /** Cells of the row that hold the text of an option. */
  const texts = new Int32Array(width)
  const last = { from: 0, to: 0, lines: 0 }

  const takeWord = (bytes: Uint8Array, cell: number, row: number, hash: number, from: number, to: number): boolean => {
    const code = findCode(table, lists[cell] as CodeList, hash, bytes, from, to)
    const start = starts[cell] as number
    if (start < 0) complete[row] = code - 1
    else codes[start + row] = code
    return code !== 0
  }
  /** Takes a cell that is not empty, from its bytes without quotation marks. */
  const takeCell = (bytes: Uint8Array, cell: number, row: number, from: number, to: number): boolean => {
    const place = (starts[cell] as number) + row
    switch (kinds[cell]) {
      case cellKinds.respondent:
        last.from = from
        last.to = to
        return isPrintable(bytes[from] as number) && isPrintable(bytes[to - 1] as number)
      case cellKinds.mark: {
        const mark = bytes[from] as number
        if (mark === one) codes[place] = 1
        return to === from + 1 && (mark === zero || mark === one)
      }
      case cellKinds.number: {
        const value = readPlainNumber(bytes, from, to)
        const column = values[cell]
        if (column) column[row] = value
        codes[place] = 1
        return !Number.isNaN(value)
      }
      case cellKinds.text:
        codes[place] = 1
        return isPrintable(bytes[from] as number) && to - from <= longestPlainText
      case cellKinds.otherText:
        return isPrintable(bytes[from] as number) && to - from <= longestPlainText
      default: {
        let hash = 0
        for (let at = from; at < to; at++) hash = mixByte(hash, bytes[at] as number)
        return takeWord(bytes, cell, row, hash, from, to)
      }
    }
  }
  /** Whether what cells say of each other holds: texts stand beside a chosen option, an exclusive option alone. */
  const agrees = (row: number, written: number): boolean => {
    for (let index = 0; index < written; index++) {
      const cell = texts[index] as number
      if (codes[(starts[cell] as number) + row] !== beside[cell]) return false
    }
    for (const { start, others } of exclusive) {
      if (codes[start + row] === 0) continue
      for (const other of others) if (codes[other + row] !== 0) return false
    }
    return true
  }

  const read = (bytes: Uint8Array, from: number, end: number): number => {
    const row = batch.size
    let at = from
    let lines = 1
    let written = 0
    let hasStatus = false
    last.from = last.to = 0
    for (let cell = 0; cell < width; cell++) {
      const kind = kinds[cell] as number
      const start = at
      let filled = false
      let byte = bytes[at] as number
      if (byte === quote) {
        at = findQuoteEnd(bytes, at + 1, end)
        if (at < 0) return -1
        filled = at - start > 2
        if (filled && !takeCell(bytes, cell, row, start + 1, at - 1)) return -1
        // Two quotation marks stand for one, which matters where the very bytes are a name.
        if (kind === cellKinds.respondent && count(bytes, quote, start + 1, at - 1) > 0) return -1
        lines += count(bytes, newline, start + 1, at - 1)
      } else if (kind === cellKinds.option || kind === cellKinds.status) {
        let hash = 0
        while (byte > largestEnd || (byte !== separator && byte !== newline && byte !== carriageReturn)) {
          hash = mixByte(hash, byte)
          at += 1
          byte = bytes[at] as number
        }
        filled = at > start
        if (filled && !takeWord(bytes, cell, row, hash, start, at)) return -1
      } else {
        while (byte > largestEnd || (byte !== separator && byte !== newline && byte !== carriageReturn)) {
          at += 1
          byte = bytes[at] as number
        }
        filled = at > start
        if (filled && !takeCell(bytes, cell, row, start, at)) return -1
      }
      if (filled && kind === cellKinds.otherText) texts[written++] = cell
      if (filled && kind === cellKinds.status) hasStatus = true
      byte = bytes[at] as number
      if (cell < width - 1) {
        if (byte !== separator) return -1
        at += 1
      } else if (byte === newline) at += 1
      else if (byte === carriageReturn) at += bytes[at + 1] === newline ? 2 : 1
      else return -1
    }
    last.lines = lines
    return hasStatus && last.to > last.from && agrees(row, written) ? at : -1
  }
  return { read, last }
}

/** A printable character of ASCII, which no one takes for white space. */
function isPrintable(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f
}

function count(bytes: Uint8Array, byte: number, from: number, to: number): number {
  let found = 0
  for (let at = from; at < to; at++) if (bytes[at] === byte) found += 1
  return found
}
