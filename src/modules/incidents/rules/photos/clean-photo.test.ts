import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cleanPhoto } from './clean-photo.ts'
import { faults } from './photo-messages.ts'
import { orientationOf, tiffOf } from './picture.ts'

const secret = 'GPS 59.3293 18.0686 Anna Andersson iPhone'
const text = (written: string) => Buffer.from(written, 'latin1')
const join = (...parts: (Uint8Array | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

/** A camera's tables, with more than which way is up. */
const camera = (orientation: number, little = false) => {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4)
  const [write16, write32] = little
    ? [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
    : [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)]
  tiff.write(little ? 'II' : 'MM', 0, 'latin1')
  write16(42, 2)
  write32(8, 4)
  write16(2, 8)
  write16(0x010f, 10)
  write16(2, 12)
  write16(0x0112, 22)
  write16(3, 24)
  write32(1, 26)
  write16(orientation, 30)
  return join(tiff, text(secret))
}
const segment = (marker: number, content: Uint8Array) =>
  join([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff], content)
const frame = segment(0xc0, Buffer.from([8, 0, 4, 0, 6, 1, 1, 0x11, 0]))
const tables = join(segment(0xdb, Buffer.alloc(65)), segment(0xc4, Buffer.alloc(17)))
const points = [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]
const scan = join(segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), points)
const jpeg = (orientation = 6, little = false) =>
  join(
    [0xff, 0xd8],
    segment(0xe0, text(`JFIF\0${secret}`)),
    segment(0xe1, join(text('Exif\0\0'), camera(orientation, little))),
    segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    segment(0xe2, text(`MPF\0${secret}`)),
    segment(0xed, text(`Photoshop 3.0\0${secret}`)),
    segment(0xee, text('Adobe\0d\0\0\0\0\x01')),
    segment(0xfe, text(secret)),
    tables,
    frame,
    scan,
    tables,
    scan,
    [0xff, 0xd9],
    text(secret),
  )
const chunk = (type: string, content: Uint8Array) => {
  const body = join(text(type), content)
  const head = Buffer.alloc(4)
  head.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return join(head, body, sum)
}
const ihdr = (width = 6, height = 4) => {
  const content = Buffer.alloc(13)
  content.writeUInt32BE(width)
  content.writeUInt32BE(height, 4)
  return chunk('IHDR', content)
}
const signature = text('\x89PNG\r\n\x1a\n')
const png = (orientation = 8) =>
  join(
    signature,
    ihdr(),
    chunk('tEXt', text(`Author\0${secret}`)),
    chunk('eXIf', camera(orientation)),
    chunk('iCCP', text(secret)),
    chunk('IDAT', text('points')),
    chunk('tIME', text(secret)),
    chunk('IEND', Buffer.alloc(0)),
    text(secret),
  )
const part = (type: string, content: Uint8Array) => {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return join(head, content, Buffer.alloc(content.length % 2))
}
const lossy = Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a, 6, 0, 4, 0, 1])
const riff = (...parts: Uint8Array[]) => part('RIFF', join(text('WEBP'), ...parts))
const webp = (orientation = 3) =>
  join(
    riff(
      part('VP8X', Buffer.from([0x3c, 0, 0, 0, 5, 0, 0, 3, 0, 0])),
      part('ICCP', text(secret)),
      part('ALPH', text('a')),
      part('VP8 ', lossy),
      part('EXIF', camera(orientation, true)),
      part('XMP ', text(secret)),
      part('abcd', text(secret)),
    ),
    text(secret),
  )

const bytesOf = (given: Uint8Array): Buffer<ArrayBuffer> => {
  const cleaned = cleanPhoto(given)
  if ('fault' in cleaned) throw new Error(cleaned.fault.en as string)
  return Buffer.from(cleaned.photo.bytes)
}

describe('a photograph tells nothing but its picture and which way is up', () => {
  test('JPEG, in several scans, with what lies after its end', () => {
    expect(bytesOf(jpeg())).toEqual(
      join(
        [0xff, 0xd8],
        segment(0xe1, join(text('Exif\0\0'), tiffOf(6))),
        segment(0xee, text('Adobe\0d\0\0\0\0\x01')),
        tables,
        frame,
        scan,
        tables,
        scan,
        [0xff, 0xd9],
      ),
    )
    expect(bytesOf(jpeg(1)).includes('Exif')).toBe(false)
    expect(bytesOf(jpeg(3, true)).includes(Buffer.from(tiffOf(3)))).toBe(true)
  })

  test('PNG', () => {
    expect(bytesOf(png())).toEqual(
      join(signature, ihdr(), chunk('eXIf', tiffOf(8)), chunk('IDAT', text('points')), chunk('IEND', Buffer.alloc(0))),
    )
    expect(bytesOf(png(1)).includes('eXIf')).toBe(false)
  })

  test('WebP', () => {
    const head = (flags: number) => part('VP8X', Buffer.from([flags, 0, 0, 0, 5, 0, 0, 3, 0, 0]))
    expect(bytesOf(webp())).toEqual(
      riff(head(0x18), part('ALPH', text('a')), part('VP8 ', lossy), part('EXIF', tiffOf(3))),
    )
    expect(bytesOf(webp(1))).toEqual(riff(head(0x10), part('ALPH', text('a')), part('VP8 ', lossy)))
    const lossless = Buffer.from([0x2f, 5, 0xc0, 0, 0])
    expect(bytesOf(riff(part('VP8L', lossless), part('XMP ', text(secret))))).toEqual(riff(part('VP8L', lossless)))
  })

  test.each([
    ['jpeg', jpeg],
    ['png', png],
    ['webp', webp],
  ] as const)('%s: what is cleaned is clean, and stays as it is', (type, make) => {
    for (let orientation = 0; orientation < 12; orientation += 1) {
      const cleaned = bytesOf(make(orientation))
      expect(cleaned.includes(secret)).toBe(false)
      expect(cleanPhoto(cleaned)).toMatchObject({ photo: { type } })
      expect(bytesOf(cleaned)).toEqual(cleaned)
    }
  })
})

describe('what is no photograph is refused in words', () => {
  test.each([
    ['a picture of a telephone that others cannot read', text('\0\0\0\x18ftypheic\0\0\0\0mif1'), faults.heic],
    ['its moving kin', text('\0\0\0\x18ftypmif1'), faults.heic],
    ['a film', text('\0\0\0\x18ftypmp42'), faults.otherKind],
    ['GIF', text('GIF89a'), faults.otherKind],
    ['SVG', text('<svg onload="alert(1)"/>'), faults.otherKind],
    ['PDF', text('%PDF-1.7'), faults.otherKind],
    ['nothing', text(''), faults.otherKind],
    ['a beginning alone', text('\xff\xd8\xff'), faults.broken],
    ['a JPEG without points', join([0xff, 0xd8], tables, frame, [0xff, 0xd9]), faults.broken],
    ['a PNG whose sum is wrong', Buffer.from(png()).fill(1, 50, 52), faults.broken],
    ['a PNG that needs what we do not know', join(signature, ihdr(), chunk('ABCD', text(''))), faults.broken],
    ['a WebP that moves', riff(part('ANMF', text(secret)), part('VP8 ', lossy)), faults.broken],
    [
      'a PNG that would fill the memory',
      join(signature, ihdr(30_000, 30_000), chunk('IDAT', text('')), chunk('IEND', text(''))),
      faults.tooManyPoints,
    ],
  ])('%s', (_, given, fault) => {
    expect(cleanPhoto(given)).toEqual({ fault })
  })

  test('whatever is cut or altered, nothing is thrown and nothing secret is let through', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    const originals = [jpeg(), png(), webp()]
    for (let n = 0; n < 6000; n += 1) {
      const whole = Buffer.from(originals[n % 3] ?? Buffer.alloc(0))
      const altered = n % 2 === 0 ? whole.subarray(0, random(whole.length)) : whole
      for (let times = random(4); times > 0 && altered.length > 0; times -= 1) {
        altered[random(altered.length)] = random(256)
      }
      const cleaned = cleanPhoto(altered)
      if ('fault' in cleaned) continue
      expect(bytesOf(cleaned.photo.bytes)).toEqual(Buffer.from(cleaned.photo.bytes))
    }
  })
})

test('which way is up is read whatever order the bytes stand in, and is as it lies where it cannot be read', () => {
  for (let way = 1; way <= 8; way += 1) {
    expect(orientationOf(camera(way))).toBe(way)
    expect(orientationOf(camera(way, true))).toBe(way)
    expect(orientationOf(tiffOf(way))).toBe(way)
  }
  for (const way of [0, 9, 65_535]) expect(orientationOf(camera(way))).toBe(1)
  expect(orientationOf(Buffer.from('MM'))).toBe(1)
  expect(orientationOf(Buffer.alloc(40, 0xff))).toBe(1)
})
