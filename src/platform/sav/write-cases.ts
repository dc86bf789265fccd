import type { ByteWriter } from './byte-writer.ts'
import { type PlacedVariable, textBytes } from './layout.ts'
import type { SavFile } from './model.ts'
import { compressionBias } from './write-dictionary.ts'

/** What a byte of the compressed data says, where it is not a small number itself. */
const [padding, literal, blank, missing] = [0, 253, 254, 255]

/**
 * The cases, compressed: eight bytes that say what each of the next eight elements is, then those of them that are neither a
 * small whole number, blank nor missing.
 */
export function writeCases(out: ByteWriter, { rows }: SavFile, placed: readonly PlacedVariable[]): void {
  let codes: number[] = []
  let literals: Uint8Array[] = []
  const flush = () => {
    while (codes.length < 8) codes.push(padding)
    out.byte(...codes)
    for (const bytes of literals) out.bytes(bytes)
    codes = []
    literals = []
  }
  const element = (code: number, bytes?: Uint8Array) => {
    codes.push(code)
    if (bytes) literals.push(bytes)
    if (codes.length === 8) flush()
  }
  for (const row of rows) {
    for (const [column, { segments, width }] of placed.entries()) {
      const cell = row[column] ?? null
      if (width === 0) writeNumber(typeof cell === 'number' ? cell : null, element)
      else writeText(typeof cell === 'string' ? cell : '', segments, element)
    }
  }
  if (codes.length > 0) flush()
}

type Element = (code: number, bytes?: Uint8Array) => void

function writeNumber(value: number | null, element: Element): void {
  const code = value === null ? missing : value + compressionBias
  if (value === null || (Number.isInteger(code) && code >= 1 && code <= 251 && !Object.is(value, -0))) {
    element(code)
    return
  }
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value, true)
  element(literal, bytes)
}

function writeText(text: string, segments: PlacedVariable['segments'], element: Element): void {
  const bytes = textBytes(text)
  for (const { elements, from, to } of segments) {
    const part = bytes.subarray(from, to)
    for (let place = 0; place < elements; place++) {
      const own = part.subarray(place * 8, place * 8 + 8)
      if (own.length === 0 || own.every((byte) => byte === 0x20)) {
        element(blank)
        continue
      }
      const padded = new Uint8Array(8).fill(0x20)
      padded.set(own)
      element(literal, padded)
    }
  }
}
