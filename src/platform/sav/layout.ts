import { bytesOf } from './byte-writer.ts'
import { cutText } from './cut-text.ts'
import type { SavFile, SavVariable } from './model.ts'
import { longestSavText, type Segment, segmentsOf } from './segments.ts'

/** A variable with its place in the file. */
export interface PlacedVariable {
  readonly variable: SavVariable
  /** 0 for a number, otherwise the bytes of its longest text. */
  readonly width: number
  readonly segments: readonly (Segment & { readonly shortName: string })[]
  /** Which of all elements its first is, from 1: what other records refer to it by. */
  readonly index: number
}

/** Where everything stands: the widths that the texts ask for, and a short name of at most eight bytes for every segment. */
export function layOut({ variables, rows }: SavFile): PlacedVariable[] {
  let index = 1
  let segment = 0
  return variables.map((variable, column) => {
    const longest = variable.type === 'number' ? 0 : widest(rows.map((row) => row[column]))
    const segments = segmentsOf(longest).map((one) => ({ ...one, shortName: `V${++segment}` }))
    const placed = { variable, width: longest, segments, index }
    index += segments.reduce((sum, { elements }) => sum + elements, 0)
    return placed
  })
}

function widest(cells: readonly (number | string | null | undefined)[]): number {
  return cells.reduce<number>((most, cell) => Math.max(most, typeof cell === 'string' ? textBytes(cell).length : 0), 1)
}

/** The bytes of a text as they are stored. */
export function textBytes(text: string): Uint8Array {
  return bytesOf(text.length * 3 <= longestSavText ? text : cutText(text, longestSavText))
}
