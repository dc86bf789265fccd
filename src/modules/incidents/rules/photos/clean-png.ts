import { crc32 } from './crc32.ts'
import { type Cleaned, orientationOf, tiffOf, viewOf } from './picture.ts'

/** What a PNG is drawn from. Its texts, times, profiles and measures of paper are none of it. */
const drawnFrom = new Set(['IHDR', 'PLTE', 'IDAT', 'tRNS', 'gAMA', 'sRGB'])

/** A PNG with only what it is drawn from, and which way is up. Null where a part is not what it says, or one is needed that we do not know. */
export function cleanPng(bytes: Uint8Array): Cleaned | null {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  let orientation = 1
  let size: { width: number; height: number } | null = null
  let at = 8
  for (;;) {
    if (at + 12 > bytes.length) return null
    const length = view.getUint32(at)
    const after = at + 12 + length
    if (after > bytes.length) return null
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    const content = bytes.subarray(at + 8, after - 4)
    if (crc32(bytes.subarray(at + 4, after - 4)) !== view.getUint32(after - 4)) return null
    if ((size === null) !== (type === 'IHDR')) return null
    if (type === 'IEND') break
    if (type === 'IHDR') {
      if (length !== 13) return null
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    }
    if (type === 'eXIf') orientation = orientationOf(content)
    if (drawnFrom.has(type)) kept.push(bytes.subarray(at, after))
    // A large first letter: without it nothing can be drawn
    else if (/^[A-Z]/.test(type)) return null
    at = after
  }
  const [head, ...rest] = kept
  if (size === null || head === undefined || size.width === 0 || size.height === 0) return null
  const told = orientation === 1 ? [] : [chunk('eXIf', tiffOf(orientation))]
  const parts = [bytes.subarray(0, 8), head, ...told, ...rest, chunk('IEND', new Uint8Array())]
  return { bytes: Buffer.concat(parts), ...size }
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(12 + content.length)
  whole.writeUInt32BE(content.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(content, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + content.length)), 8 + content.length)
  return whole
}
