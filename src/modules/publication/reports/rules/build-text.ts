import type { BuiltText, Phrase } from './built-report.ts'
import type { ReportMaterial } from './material.ts'
import { parseText } from './text/parse-text.ts'
import { resolvePlaceholder } from './text/resolve-placeholder.ts'
import type { Piece, TextFault } from './text/tree.ts'
import { findTypedNumbers, type TypedNumber } from './text/typed-numbers.ts'
import type { Trace } from './trace.ts'

export interface TextInReport {
  readonly blocks: readonly BuiltText[]
  readonly faults: readonly TextFault[]
  readonly typed: readonly TypedNumber[]
}

/** A written text with its figures in place, each a link to its row in the trace. */
export function buildText(text: string, material: ReportMaterial, trace: Trace, near: readonly string[]): TextInReport {
  const parsed = parseText(text)
  const faults = [...parsed.faults]
  const print = (piece: Piece): Phrase[] => {
    if (piece.kind !== 'figure') {
      return [{ text: piece.text, strong: piece.strong, href: piece.kind === 'link' ? piece.href : null }]
    }
    const figure = resolvePlaceholder(piece.placeholder, material)
    if ('message' in figure) {
      faults.push(figure)
      return []
    }
    return [{ text: figure.printed, strong: piece.strong, href: `#${trace.add(figure)}` }]
  }
  const blocks = parsed.blocks.map(
    (block): BuiltText =>
      block.kind === 'paragraph'
        ? { kind: 'paragraph', phrases: block.pieces.flatMap(print) }
        : { kind: 'list', items: block.items.map((pieces) => pieces.flatMap(print)) },
  )
  faults.sort((a, b) => a.line - b.line || a.column - b.column)
  return { blocks, faults, typed: findTypedNumbers(parsed.blocks, material, near) }
}
