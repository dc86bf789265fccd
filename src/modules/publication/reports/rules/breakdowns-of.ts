import type { ReportDefinition } from './definition.ts'
import { parseText } from './text/parse-text.ts'
import type { Piece } from './text/tree.ts'

/** More than any report needs, and few enough to be worked out at once. */
const mostBreakdowns = 12

/** Every breakdown that a report shows or refers to, as `--by` writes them. */
export function breakdownsOf({ blocks }: ReportDefinition): string[] {
  const wanted = blocks.flatMap((block) => {
    if (block.kind === 'question') return block.breakdowns
    return block.kind === 'text' ? referredIn(block.text) : []
  })
  return [...new Set(wanted)].slice(0, mostBreakdowns)
}

function referredIn(text: string): string[] {
  const pieces = parseText(text).blocks.flatMap((block): readonly Piece[] =>
    block.kind === 'paragraph' ? block.pieces : block.items.flat(),
  )
  return pieces.flatMap((piece) =>
    piece.kind === 'figure' && piece.placeholder.filter.length > 0
      ? [piece.placeholder.filter.map(({ by }) => by).join(',')]
      : [],
  )
}
