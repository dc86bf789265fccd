import type { Delimiter } from '../read-rows.ts'
import { findCode, mixByte } from './code-table.ts'
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
/** A text of as many bytes can be too long. */
const longestPlainText = 20_000

/**
 * Knows only what is right: ids of options as they are, marks of 0 and 1, plain numbers, texts that clearly are some. No cell
 * becomes a string. Whatever it does not recognise, right or wrong, it leaves to those that read text, so that there is one place where
 * faults are found and one where white space, numbers and long texts are judged.
 */
export function createPlainRowReader(plan: RowPlan, delimiter: Delimiter, batch: ResponseBatch): PlainRowReader {
  const { kinds, columns, tables, beside, exclusive } = plan
  const separator = delimiter.charCodeAt(0)
  const width = kinds.length
  const texts = new Int32Array(width)
  const last = { from: 0, to: 0, lines: 0 }

  /** Takes a cell of any kind from its bytes, quotation marks not included. */
  const takeCell = (bytes: Uint8Array, cell: number, from: number, to: number): boolean => {
    if (from === to) return true
    const codes = batch.codes[columns[cell] as number] as Int32Array
    switch (kinds[cell]) {
      case cellKinds.respondent:
        last.from = from
        last.to = to
        return isPrintable(bytes[from] as number) && isPrintable(bytes[to - 1] as number)
      case cellKinds.mark: {
        const mark = bytes[from] as number
        if (mark === one) codes[batch.size] = 1
        return to === from + 1 && (mark === zero || mark === one)
      }
      case cellKinds.number: {
        const value = readPlainNumber(bytes, from, to)
        codes[batch.size] = 1
        const values = batch.numbers[columns[cell] as number] as Float64Array
        values[batch.size] = value
        return !Number.isNaN(value)
      }
      case cellKinds.text:
        codes[batch.size] = 1
        return isPrintable(bytes[from] as number) && to - from <= longestPlainText
      case cellKinds.otherText:
        return isPrintable(bytes[from] as number) && to - from <= longestPlainText
      default: {
        let hash = 0
        for (let at = from; at < to; at++) hash = mixByte(hash, bytes[at] as number)
        return takeCode(bytes, cell, hash, from, to)
      }
    }
  }
  const takeCode = (bytes: Uint8Array, cell: number, hash: number, from: number, to: number): boolean => {
    const code = findCode(tables[cell] as (typeof tables)[number], hash, bytes, from, to)
    const column = columns[cell] as number
    if (column < 0) batch.complete[batch.size] = code - 1
    else (batch.codes[column] as Int32Array)[batch.size] = code
    return code !== 0
  }
  /** What cells say of each other: texts stand beside a chosen option, an exclusive option alone. */
  const agrees = (written: number): boolean => {
    for (let index = 0; index < written; index++) {
      const cell = texts[index] as number
      if ((batch.codes[columns[cell] as number] as Int32Array)[batch.size] !== beside[cell]) return false
    }
    for (const { column, others } of exclusive) {
      if ((batch.codes[column] as Int32Array)[batch.size] === 0) continue
      for (const other of others) if ((batch.codes[other] as Int32Array)[batch.size] !== 0) return false
    }
    return true
  }

  const read = (bytes: Uint8Array, start: number, end: number): number => {
    let at = start
    let lines = 1
    let written = 0
    let hasStatus = false
    last.from = last.to = 0
    for (let cell = 0; cell < width; cell++) {
      const kind = kinds[cell]
      let byte = bytes[at] as number
      const from = at
      if (byte === quote) {
        at = findQuoteEnd(bytes, at + 1, end)
        if (at < 0 || !takeCell(bytes, cell, from + 1, at - 1)) return -1
        lines += countLines(bytes, from + 1, at - 1)
        if (at - from > 2) {
          if (kind === cellKinds.otherText) texts[written++] = cell
          if (kind === cellKinds.status) hasStatus = true
        }
      } else if (kind === cellKinds.mark && (byte === one || byte === zero)) {
        if (byte === one) (batch.codes[columns[cell] as number] as Int32Array)[batch.size] = 1
        at += 1
      } else if (kind === cellKinds.option || kind === cellKinds.status) {
        let hash = 0
        while (byte > 0x3b || (byte !== separator && byte !== newline && byte !== carriageReturn)) {
          hash = mixByte(hash, byte)
          byte = bytes[++at] as number
        }
        if (at > from) {
          if (!takeCode(bytes, cell, hash, from, at)) return -1
          if (kind === cellKinds.status) hasStatus = true
        }
      } else {
        while (byte > 0x3b || (byte !== separator && byte !== newline && byte !== carriageReturn))
          byte = bytes[++at] as number
        if (at > from) {
          if (!takeCell(bytes, cell, from, at)) return -1
          if (kind === cellKinds.otherText) texts[written++] = cell
        }
      }
      byte = bytes[at] as number
      if (cell < width - 1) {
        if (byte !== separator) return -1
        at += 1
      } else if (byte === newline) at += 1
      else if (byte === carriageReturn) at += bytes[at + 1] === newline ? 2 : 1
      else return -1
    }
    last.lines = lines
    return hasStatus && last.to > last.from && agrees(written) ? at : -1
  }
  return { read, last }
}

/** A printable character of ASCII, which no one takes for white space. */
function isPrintable(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f
}

function countLines(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at++) if (bytes[at] === newline) lines += 1
  return lines
}
