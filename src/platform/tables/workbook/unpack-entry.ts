import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './open-zip.ts'
import { Refusal } from './refusal.ts'
import { messages } from './workbook-messages.ts'

/** How many bytes may still be unpacked, shared between the parts of one file, and how many have been. */
export interface Budget {
  readonly most: number
  unpacked: number
}

/** One byte can unpack to a thousand at the most, so that no step makes more than four megabytes. */
const step = 4096

/**
 * Unpacks a part bit by bit, giving each bit to `take`. What comes out is counted: the part is refused at once when it
 * holds more than it says or more than the budget allows, whatever its directory claims.
 *
 * @throws Refusal also when the part is damaged or cut off
 */
export function unpackEntry(entry: ZipEntry, budget: Budget, take: (bytes: Uint8Array) => void): void {
  let size = 0
  let checksum = 0
  const pass = (bytes: Uint8Array) => {
    size += bytes.length
    budget.unpacked += bytes.length
    if (budget.unpacked > budget.most) throw new Refusal(messages.holdsTooMuch(budget.most / 1e6))
    if (size > entry.size) throw new Refusal(messages.damaged)
    checksum = crc32(bytes, checksum)
    take(bytes)
  }
  if (entry.method === 'stored') pass(entry.compressed)
  else inflate(entry.compressed, pass)
  if (size !== entry.size || checksum !== entry.checksum) throw new Refusal(messages.damaged)
}

function inflate(compressed: Uint8Array, pass: (bytes: Uint8Array) => void): void {
  const stream = new Inflate(pass)
  try {
    for (let start = 0; start < compressed.length; start += step) {
      stream.push(compressed.subarray(start, start + step), start + step >= compressed.length)
    }
  } catch (error) {
    // Everything else that unpacking throws says that the bytes are no compressed data.
    throw error instanceof Refusal ? error : new Refusal(messages.damaged)
  }
}
