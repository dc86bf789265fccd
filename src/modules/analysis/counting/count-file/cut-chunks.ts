import type { FileHandle } from 'node:fs/promises'
import type { Delimiter } from '../../../../platform/tables/index.ts'
import { findLastRowEnd } from '../../../collection/index.ts'

/** Reads on from where the file is and fills the buffer from `offset`. Returns how far it came: short of all of it only at the end of the file. */
export async function fillBuffer(file: FileHandle, buffer: Uint8Array, offset: number): Promise<number> {
  let filled = offset
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}

export type CutChunk =
  | { readonly kind: 'rows'; readonly rows: Uint8Array<ArrayBuffer> }
  /** A single row is longer than any can be. */
  | { readonly kind: 'endless' }

/** The longest row that is read, in bytes. */
export const longestRow = 256 * 2 ** 20

const newline = 0x0a
const carriageReturn = 0x0d

/**
 * The rest of a file in pieces of whole rows, each in a buffer of its own and with a line end last.
 *
 * @param carried what has been read already and not been given out; it begins with a row
 * @param whole the file has no more than that
 * @param takeBuffer gives a buffer that is free to use again, or null
 */
export async function* cutChunks(
  file: FileHandle,
  delimiter: Delimiter,
  size: number,
  carried: Uint8Array,
  whole: boolean,
  takeBuffer: (least: number) => Uint8Array<ArrayBuffer> | null,
): AsyncGenerator<CutChunk> {
  let carry = carried
  let length = size
  let ended = whole
  while (!ended || carry.length > 0) {
    // One byte more, for the line end that the last row may lack
    const wanted = carry.length + (ended ? 0 : length)
    const buffer = takeBuffer(wanted + 1) ?? new Uint8Array(wanted + 1)
    buffer.set(carry)
    const filled = ended ? carry.length : await fillBuffer(file, buffer.subarray(0, wanted), carry.length)
    ended ||= filled < wanted
    if (ended) {
      const last = buffer[filled - 1]
      const closed = filled === 0 || last === newline || last === carriageReturn
      if (!closed) buffer[filled] = newline
      if (filled > 0) yield { kind: 'rows', rows: buffer.subarray(0, closed ? filled : filled + 1) }
      return
    }
    const end = findLastRowEnd(buffer.subarray(0, filled), 0, delimiter)
    carry = buffer.slice(end, filled)
    if (end > 0) {
      length = size
      yield { kind: 'rows', rows: buffer.subarray(0, end) }
    } else if (filled >= longestRow) {
      yield { kind: 'endless' }
      return
    } else length *= 2
  }
}
