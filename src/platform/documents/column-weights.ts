import type { Table } from './model.ts'

/**
 * How much of the width each column of words takes beside the others; 0 for one of numbers. Twice the width for four times the text,
 * and room for the longest word.
 */
export function columnWeights({ columns, rows }: Table): number[] {
  return columns.map(({ label, numeric }, at) => {
    if (numeric) return 0
    const texts = [label, ...rows.map((row) => row[at] ?? '')]
    const word = longest(texts.flatMap((text) => text.split(/\s+/)))
    return Math.max(Math.sqrt(Math.min(longest(texts), 160)), word / 3.2)
  })
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 1)
}
