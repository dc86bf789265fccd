import type { Said } from '../fault.ts'
import { Refusal } from './refusal.ts'
import { messages } from './workbook-messages.ts'

/** One part of a ZIP file: where its bytes are, and how many it says that it holds. */
export interface ZipEntry {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly compressed: Uint8Array
  readonly size: number
  readonly checksum: number
}

/** A questionnaire is some tens of kilobytes. */
export const largestFile = 10_000_000
export const fileTooLarge: Said = messages.fileTooLarge(largestFile / 1e6)
/** What all the parts may say that they hold, those that are never opened too. */
const largestContents = 50_000_000
const mostEntries = 500
const ofAWorkbook: ZipLimits = { bytes: largestFile, contents: largestContents, entries: mostEntries }

/** How much a ZIP file may be, say that it holds, and in how many parts. */
export interface ZipLimits {
  readonly bytes: number
  readonly contents: number
  readonly entries: number
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22

/**
 * Lists the parts of a ZIP file by its central directory, without unpacking anything. Bounds are checked before anything
 * is read, and sizes and the number of parts before anything is kept.
 * Source: PKWARE, .ZIP File Format Specification (APPNOTE) 4.3.
 *
 * @throws Refusal when it is no ZIP file, is damaged, encrypted, or says that it holds more than it may
 */
export function openZip(bytes: Uint8Array, most: ZipLimits = ofAWorkbook): ReadonlyMap<string, ZipEntry> {
  if (bytes.length > most.bytes) throw new Refusal(messages.fileTooLarge(most.bytes / 1e6))
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refusal(messages.compoundFile)
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Refusal(messages.notAWorkbook)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let offset = view.getUint32(end + 16, true)
  if (count === 0xffff || offset === 0xffffffff) throw new Refusal(messages.notAWorkbook)
  if (count > most.entries) throw new Refusal(messages.tooManyParts(count, most.entries))

  const entries = new Map<string, ZipEntry>()
  let declared = 0
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== directorySignature) throw new Refusal(messages.damaged)
    const nameLength = view.getUint16(offset + 28, true)
    const next = offset + 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true)
    if (next > end) throw new Refusal(messages.damaged)
    const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength))
    if ((view.getUint16(offset + 8, true) & 1) === 1) throw new Refusal(messages.encrypted)
    const entry = readEntry(view, bytes, offset, name)
    declared += entry.size
    if (declared > most.contents) throw new Refusal(messages.holdsTooMuch(most.contents / 1e6))
    if (entries.has(name)) throw new Refusal(messages.damaged)
    entries.set(name, entry)
    offset = next
  }
  return entries
}

function readEntry(view: DataView, bytes: Uint8Array, offset: number, name: string): ZipEntry {
  const method = view.getUint16(offset + 10, true)
  const compressedSize = view.getUint32(offset + 20, true)
  const local = view.getUint32(offset + 42, true)
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw new Refusal(messages.damaged)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + compressedSize > bytes.length) throw new Refusal(messages.damaged)
  if (method !== 0 && method !== 8) throw new Refusal(messages.damaged)
  return {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    compressed: bytes.subarray(start, start + compressedSize),
    size: view.getUint32(offset + 24, true),
    checksum: view.getUint32(offset + 16, true),
  }
}

/** The end record stands last, before a comment of at most 65 535 bytes. A file that was cut off has none. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let offset = view.byteLength - endLength; offset >= first; offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset
  }
  throw new Refusal(messages.damaged)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
