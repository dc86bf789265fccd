import { type Cleaned, orientationOf, tiffOf, viewOf } from './picture.ts'

const flags = { alpha: 0x10, exif: 0x08 }

/** A WebP with only its picture and which way is up. Null where it is not whole, and where it moves: a photograph does not. */
export function cleanWebp(bytes: Uint8Array): Cleaned | null {
  const view = viewOf(bytes)
  const stated = 8 + view.getUint32(4, true)
  if (stated > bytes.length) return null
  let extended: Uint8Array | null = null
  let alpha: Uint8Array | null = null
  let picture: { readonly part: Uint8Array; readonly width: number; readonly height: number } | null = null
  let orientation = 1
  for (let at = 12; at + 8 <= stated; ) {
    const type = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
    const length = view.getUint32(at + 4, true)
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (at + 8 + length > stated || type === 'ANIM' || type === 'ANMF') return null
    if (type === 'VP8X') extended = content
    if (type === 'ALPH') alpha = part(type, content)
    if (type === 'EXIF') orientation = orientationOf(withoutName(content))
    if (type === 'VP8 ' || type === 'VP8L') {
      const size = type === 'VP8 ' ? sizeOfLossy(content) : sizeOfLossless(content)
      if (size === null || picture !== null) return null
      picture = { part: part(type, content), ...size }
    }
    at += 8 + length + (length % 2)
  }
  if (picture === null || (extended !== null && extended.length !== 10)) return null
  const parts = [picture.part]
  if (extended !== null) {
    const head = Buffer.alloc(10)
    head.set(extended.subarray(4, 10), 4)
    head[0] = ((extended[0] ?? 0) & flags.alpha) | (orientation === 1 ? 0 : flags.exif)
    if (alpha !== null) parts.unshift(alpha)
    parts.unshift(part('VP8X', head))
    if (orientation !== 1) parts.push(part('EXIF', tiffOf(orientation)))
  }
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts])
  const whole = Buffer.alloc(8 + body.length)
  whole.write('RIFF', 0, 'latin1')
  whole.writeUInt32LE(body.length, 4)
  whole.set(body, 8)
  return { bytes: whole, width: picture.width, height: picture.height }
}

function part(type: string, content: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(8 + content.length + (content.length % 2))
  whole.write(type, 0, 'latin1')
  whole.writeUInt32LE(content.length, 4)
  whole.set(content, 8)
  return whole
}

/** Some programs write the name that a JPEG has before its table. */
function withoutName(content: Uint8Array): Uint8Array {
  return Buffer.from(content.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? content.subarray(6) : content
}

function sizeOfLossy(content: Uint8Array): { width: number; height: number } | null {
  // A frame of its own, and its mark
  if (content.length < 10 || ((content[0] ?? 1) & 1) !== 0) return null
  if (content[3] !== 0x9d || content[4] !== 0x01 || content[5] !== 0x2a) return null
  const view = viewOf(content)
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
}

function sizeOfLossless(content: Uint8Array): { width: number; height: number } | null {
  if (content.length < 5 || content[0] !== 0x2f) return null
  const packed = viewOf(content).getUint32(1, true)
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
}
