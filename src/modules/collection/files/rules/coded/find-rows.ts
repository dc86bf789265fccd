import type { Delimiter } from '../../../../../platform/tables/write-rows.ts'

const quote = 0x22
const newline = 0x0a
const carriageReturn = 0x0d

/** Where the row that begins at `from` ends, its line end included, by the rules of `createRowReader`; −1 when it does not end before `end`. */
export function findRowEnd(bytes: Uint8Array, from: number, end: number, delimiter: Delimiter): number {
  const separator = delimiter.charCodeAt(0)
  let cellStarts = true
  let at = from
  while (at < end) {
    const byte = bytes[at]
    if (byte === newline) return at + 1
    if (byte === carriageReturn) return at + 1 < end && bytes[at + 1] === newline ? at + 2 : at + 1
    if (byte === quote && cellStarts) {
      at = findQuoteEnd(bytes, at + 1, end)
      if (at < 0) return -1
    } else at += 1
    cellStarts = byte === separator
  }
  return -1
}

/** Just after the quotation mark that closes a cell, two in a row being one of its characters; −1 when none does. */
export function findQuoteEnd(bytes: Uint8Array, from: number, end: number): number {
  for (let at = bytes.indexOf(quote, from); at >= 0 && at < end; at = bytes.indexOf(quote, at + 2)) {
    if (at + 1 >= end || bytes[at + 1] !== quote) return at + 1
  }
  return -1
}

/**
 * Where the last whole row ends among bytes that begin with a row, when more bytes are to come; `from` when there is none. A
 * line end within quotes ends no row, and a CR at the very end may be half of a line end.
 */
export function findLastRowEnd(bytes: Uint8Array, from: number, delimiter: Delimiter): number {
  if (bytes.indexOf(quote, from) < 0) {
    const last = bytes.lastIndexOf(newline)
    const end = last >= from ? last : bytes.lastIndexOf(carriageReturn, bytes.length - 2)
    return end >= from ? end + 1 : from
  }
  let whole = from
  for (;;) {
    const next = findRowEnd(bytes, whole, bytes.length, delimiter)
    if (next < 0 || (next === bytes.length && bytes[next - 1] === carriageReturn)) return whole
    whole = next
  }
}

/** Lines that end in a row: at its end, and at each LF within quotes. */
export function countRowLines(bytes: Uint8Array, from: number, end: number): number {
  let lines = bytes[end - 1] === carriageReturn ? 1 : 0
  for (let at = from; at < end; at++) if (bytes[at] === newline) lines += 1
  return lines
}
