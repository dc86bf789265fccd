import { messages } from './messages.ts'
import { parsePlaceholder } from './parse-placeholder.ts'
import type { Piece, Place, TextFault } from './tree.ts'

/** Signs that a backslash makes ordinary. */
const escapable = new Set(['\\', '{', '}', '*', '[', ']', '-'])

/** One line as its pieces. What is wrong is added to `faults` and left out. */
export function readPieces(line: string, start: Place, faults: TextFault[]): Piece[] {
  const pieces: Piece[] = []
  let words = ''
  let wordsAt = 0
  let strong = false
  let at = 0
  const placeOf = (index: number): Place => ({ line: start.line, column: start.column + index })
  const flush = () => {
    if (words !== '') pieces.push({ kind: 'words', text: words, strong, place: placeOf(wordsAt) })
    words = ''
  }
  const take = (text: string, length: number) => {
    if (words === '') wordsAt = at
    words += text
    at += length
  }
  while (at < line.length) {
    const sign = line.charAt(at)
    const next = line.charAt(at + 1)
    if (sign === '\\' && escapable.has(next)) take(next, 2)
    else if (sign === '*' && next === '*' && (strong || line.includes('**', at + 2))) {
      flush()
      strong = !strong
      at += 2
    } else if (sign === '{') {
      flush()
      at += readFigure(line, at)
    } else if (sign === '[') {
      // A link is words in brackets and at once an address in parentheses; without it a bracket is a bracket
      const link = /^\[([^\]]+)\]\(([^()\s]*)\)/.exec(line.slice(at, at + longestLink))
      if (link) {
        flush()
        readLink(link[1] ?? '', link[2] ?? '', at)
        at += link[0].length
      } else take(sign, 1)
    } else take(sign, 1)
  }
  flush()
  return pieces

  function readFigure(line: string, at: number): number {
    const end = line.indexOf('}', at)
    if (end < 0) {
      faults.push({ ...placeOf(at), message: messages.unclosedPlaceholder })
      return line.length - at
    }
    const placeholder = parsePlaceholder(line.slice(at + 1, end), placeOf(at))
    if ('message' in placeholder) faults.push(placeholder)
    else pieces.push({ kind: 'figure', placeholder, strong })
    return end + 1 - at
  }

  function readLink(text: string, href: string, at: number): void {
    if (isAddress(href)) pieces.push({ kind: 'link', text, href, strong })
    else faults.push({ ...placeOf(at), message: messages.wrongAddress(href.slice(0, 60)) })
  }
}

/** Longer than any address that is followed. */
const longestLink = 2_500

/** Nothing that runs: no `javascript:`, no `data:`, and no address without its scheme. */
function isAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s"<>\\]+$/i.test(text) && URL.canParse(text)
}
