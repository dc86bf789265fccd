import { type Cleaned, orientationOf, tiffOf, viewOf } from './picture.ts'

/** Frames, tables, scans and what belongs to them: ITU-T T.81, table B.1. Without 0xc8, which is reserved. */
const drawnFrom = new Set([
  ...[0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf],
  ...[0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf],
])
const scan = 0xda
const end = 0xd9
/** Tables among the frames' numbers. */
const notFrames = new Set([0xc4, 0xcc])

/**
 * A JPEG without its application segments and comments. Of them are kept, made anew, which way is up, and how the colours are coded
 * (Adobe's). Null where it is not whole enough to be gone through.
 */
export function cleanJpeg(bytes: Uint8Array): Cleaned | null {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  let orientation = 1
  let colours: number | null = null
  let size: { width: number; height: number } | null = null
  let scans = 0
  let at = 2
  for (;;) {
    if (bytes[at] !== 0xff) return null
    while (bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1]
    if (marker === undefined) return null
    if (marker === end) break
    if (at + 4 > bytes.length) return null
    const after = at + 2 + view.getUint16(at + 2)
    const content = bytes.subarray(at + 4, after)
    if (after > bytes.length || after < at + 4) return null
    if (marker === 0xe1 && startsWith(content, 'Exif\0\0')) orientation = orientationOf(content.subarray(6))
    if (marker === 0xee && startsWith(content, 'Adobe') && content.length >= 12) colours = content[11] ?? null
    if (!drawnFrom.has(marker)) {
      at = after
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) {
      if (content.length < 6) return null
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    const next = marker === scan ? endOfScan(bytes, after) : after
    if (marker === scan) scans += 1
    kept.push(bytes.subarray(at, next))
    at = next
    // A camera that was interrupted leaves the end out
    if (marker === scan && at >= bytes.length) break
  }
  if (size === null || scans === 0) return null
  return { bytes: Buffer.concat([...headOf(orientation, colours), ...kept, Buffer.from([0xff, end])]), ...size }
}

/** Where the coded points end: at the first mark that is neither one of theirs (0xd0–0xd7) nor a byte of the points (0x00 after 0xff). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at
  }
  return bytes.length
}

function headOf(orientation: number, colours: number | null): Uint8Array[] {
  const head = [Buffer.from([0xff, 0xd8])]
  if (orientation !== 1) {
    const told = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiffOf(orientation)])
    head.push(Buffer.from([0xff, 0xe1, 0, told.length + 2]), told)
  }
  if (colours !== null) {
    const told = Buffer.concat([Buffer.from('Adobe', 'latin1'), Buffer.from([0, 100, 0, 0, 0, 0, colours])])
    head.push(Buffer.from([0xff, 0xee, 0, told.length + 2]), told)
  }
  return head
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text
}
