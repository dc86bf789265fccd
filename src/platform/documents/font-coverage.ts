import { readFileSync } from 'node:fs'
import { fontPath } from './fonts.ts'

/**
 * Which characters a TrueType font can draw, read from its `cmap` table (OpenType 1.9, formats 4 and 12).
 *
 * @throws Error when the font has neither format
 */
function readCoverage(font: Buffer): ReadonlySet<number> {
  const cmap = tableOffset(font, 'cmap')
  const covered = new Set<number>()
  let known = false
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(table)
    if (format === 4) readSegments(font, table, covered)
    if (format === 12) readGroups(font, table, covered)
    known ||= format === 4 || format === 12
  }
  if (!known) throw new Error('The font has no character map of format 4 or 12')
  return covered
}

let coverage: ReadonlySet<number> | null = null

/**
 * The text with every character that the document font lacks written as its code, "[U+1F600]". A document that must be
 * accessible may not show an empty box, and no other font is taken from the machine: the same text gives the same file.
 * Control characters are dropped; half of a surrogate pair becomes U+FFFD and is then written as its code.
 */
export function coverText(text: string): string {
  coverage ??= readCoverage(readFileSync(fontPath('400Regular')))
  let result = ''
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0
    if (code === 10 || code === 9 || coverage.has(code)) result += character
    else if (!isControl(code)) result += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return result
}

function isControl(code: number): boolean {
  return (
    code < 32 || (code >= 0x7f && code < 0xa0) || code === 0xad || (code >= 0x200b && code <= 0x200f) || isBidi(code)
  )
}

/** Marks that turn the direction of the text after them: never wanted in a figure or a name. */
function isBidi(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff
}

function tableOffset(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no ${name} table`)
}

function readSegments(font: Buffer, table: number, covered: Set<number>): void {
  const count = font.readUInt16BE(table + 6) / 2
  const ends = table + 14
  const starts = ends + count * 2 + 2
  const deltas = starts + count * 2
  const offsets = deltas + count * 2
  for (let segment = 0; segment < count; segment += 1) {
    const [start, end] = [font.readUInt16BE(starts + segment * 2), font.readUInt16BE(ends + segment * 2)]
    const offset = font.readUInt16BE(offsets + segment * 2)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const direct = (code + font.readInt16BE(deltas + segment * 2)) & 0xffff
      const place = offsets + segment * 2 + offset + (code - start) * 2
      if ((offset === 0 ? direct : font.readUInt16BE(place)) !== 0) covered.add(code)
    }
  }
}

function readGroups(font: Buffer, table: number, covered: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(table + 12); group += 1) {
    const at = table + 16 + group * 12
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code += 1) covered.add(code)
  }
}
