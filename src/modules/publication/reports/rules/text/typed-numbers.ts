import { isAbsent } from '../figures/figure.ts'
import type { ReportMaterial } from '../material.ts'
import type { Place, TextBlock } from './tree.ts'

/** A number that a person has written by hand, which no change of the data can change. */
export interface TypedNumber extends Place {
  /** As it was written. */
  readonly text: string
  /** References that would give the same number today, the nearest at hand first; at most three. */
  readonly suggestions: readonly string[]
}

/** With its spaces between thousands, its decimals and its percent sign. Not one that is part of a word, like ISO27001. */
const number = /(?<![\p{L}\d.,-])\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:[ \u00a0]?%)?(?![\p{L}\d])/gu

/** The numbers in a text that are written by hand. Years are left alone: they are no figures of the survey. */
export function findTypedNumbers(
  blocks: readonly TextBlock[],
  material: ReportMaterial,
  near: readonly string[],
): TypedNumber[] {
  const pieces = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.pieces : block.items.flat()))
  return pieces.flatMap((piece) =>
    piece.kind !== 'words'
      ? []
      : Array.from(piece.text.matchAll(number), (found) => found)
          .filter(([text]) => !/^(19|20)\d\d$/.test(text))
          .map(({ 0: text, index }) => ({
            text,
            line: piece.place.line,
            column: piece.place.column + index,
            suggestions: suggest(text, material, near),
          })),
  )
}

const mostSuggestions = 3

function suggest(text: string, material: ReportMaterial, near: readonly string[]): string[] {
  const wanted = normal(text)
  const suggestions: string[] = []
  const all = material.questionnaire.questions.map(({ id }) => id)
  for (const question of [null, ...new Set([...near, ...all])]) {
    const figures = question === null ? material.participation : material.figuresOf(question)
    for (const figure of figures.values()) {
      if (isAbsent(figure) || normal(figure.printed) !== wanted) continue
      suggestions.push(`{${figure.path}}`)
      if (suggestions.length === mostSuggestions) return suggestions
    }
  }
  return suggestions
}

function normal(text: string): string {
  return text.replace(/[ \u00a0\u202f]/g, '')
}
