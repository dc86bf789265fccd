import { type ByteWriter, bytesOf } from './byte-writer.ts'
import { cutText } from './cut-text.ts'
import type { PlacedVariable } from './layout.ts'
import type { SavFile } from './model.ts'

/** What SPSS takes, in bytes. */
const longestLabel = 255
const longestValueLabel = 120
/** Format types, as they stand in the record of a variable. */
const formats = { text: 1, number: 5 } as const

/** The header: whose file it is, how long a case is and how many there are. */
export function writeHeader(out: ByteWriter, file: SavFile, placed: readonly PlacedVariable[]): void {
  const elements = placed.flatMap(({ segments }) => segments).reduce((sum, one) => sum + one.elements, 0)
  const [layoutCode, compressed, weight] = [2, 1, 0]
  out.text('$FL2', 4)
  // Readers know the file by the first words
  out.text('@(#) SPSS DATA FILE Lagesbild', 60)
  out.int32(layoutCode, elements, compressed, weight, file.rows.length)
  out.float64(compressionBias)
  // "Tue, 24 Nov 2026 10:04:00 GMT"
  const moment = file.created.toUTCString()
  out.text(`${moment.slice(5, 11)} ${moment.slice(14, 16)}`, 9)
  out.text(moment.slice(17, 25), 8)
  out.text(cutText(file.label, 64), 64)
  out.byte(0, 0, 0)
}

/** What is added to a small number before it is stored in a byte. */
export const compressionBias = 100

/** One record for each variable, and for each eight bytes more of a text. */
export function writeVariables(out: ByteWriter, placed: readonly PlacedVariable[]): void {
  for (const { variable, segments } of placed) {
    for (const [place, { width, elements, shortName }] of segments.entries()) {
      const label = place === 0 && variable.label !== '' ? bytesOf(cutText(variable.label, longestLabel)) : null
      const missing = place === 0 ? variable.missing : null
      const format = formatOf(variable.type, width, variable.decimals ?? 0)
      // −2 says that the two numbers after are a range
      out.int32(2, width, label ? 1 : 0, missing ? -2 : 0, format, format)
      out.text(shortName, 8)
      if (label) {
        out.int32(label.length)
        out.text(label, Math.ceil(label.length / 4) * 4)
      }
      if (missing) out.float64(missing.low, missing.high)
      for (let rest = 1; rest < elements; rest++) {
        out.int32(2, -1, 0, 0, 0, 0)
        out.text('', 8)
      }
    }
  }
}

function formatOf(type: 'text' | 'number', width: number, decimals: number): number {
  const [shown, places] = type === 'text' ? [width, 0] : [8 + decimals, decimals]
  return (formats[type] << 16) | (shown << 8) | places
}

/** The labels of numbers; variables with the very same ones share them. */
export function writeValueLabels(out: ByteWriter, placed: readonly PlacedVariable[]): void {
  const sharing = Map.groupBy(
    placed.filter(({ variable }) => variable.valueLabels.length > 0),
    ({ variable }) => JSON.stringify(variable.valueLabels),
  )
  for (const variables of sharing.values()) {
    const labels = variables[0]?.variable.valueLabels ?? []
    out.int32(3, labels.length)
    for (const { value, label } of labels) {
      const bytes = bytesOf(cutText(label, longestValueLabel))
      out.float64(value)
      out.byte(bytes.length)
      out.text(bytes, Math.ceil((bytes.length + 1) / 8) * 8 - 1)
    }
    out.int32(4, variables.length, ...variables.map(({ index }) => index))
  }
}
