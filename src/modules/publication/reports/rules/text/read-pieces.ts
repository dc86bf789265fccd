import { type Place, readLine } from '../../../../../platform/written/index.ts'
import { messages } from './messages.ts'
import { parsePlaceholder } from './parse-placeholder.ts'
import type { Piece, TextFault } from './tree.ts'

/** One line as its pieces. What is wrong is added to `faults` and left out. */
export function readPieces(line: string, start: Place, faults: TextFault[]): Piece[] {
  return readLine<Piece>(line, start, faults, readFigure)
}

function readFigure(rest: string, place: Place, strong: boolean) {
  const end = rest.indexOf('}')
  if (end < 0) return { length: rest.length, fault: { ...place, message: messages.unclosedPlaceholder } }
  const placeholder = parsePlaceholder(rest.slice(1, end), place)
  return 'message' in placeholder
    ? { length: end + 1, fault: placeholder }
    : { length: end + 1, piece: { kind: 'figure' as const, placeholder, strong } }
}
