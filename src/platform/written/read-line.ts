import type { Message } from '../i18n/index.ts'
import { messages } from './written-messages.ts'

/** Where something stands in a text. Both count from 1; a column is a character. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Something wrong in a text, with its place in it. */
export type WrittenFault = Place & { readonly message: Message }

export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly strong: boolean; readonly place: Place }
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly strong: boolean }

/** What a text's own kind of piece in braces is read as: how long it is, and the piece or what is wrong with it. */
export type ReadBraces<Other> = (
  rest: string,
  place: Place,
  strong: boolean,
) => { readonly length: number } & ({ readonly piece: Other } | { readonly fault: WrittenFault })

/** Signs that a backslash makes ordinary. */
const escapable = new Set(['\\', '{', '}', '*', '[', ']', '-'])

/**
 * One written line as its pieces: `**stress**` and `[words](https://address)`, and what stands in braces where the text has a use for
 * them. `\` before a sign makes it an ordinary one. What is wrong is added to `faults` and left out.
 */
export function readLine<Other = never>(
  line: string,
  start: Place,
  faults: WrittenFault[],
  readBraces?: ReadBraces<Other>,
): (Piece | Other)[] {
  const pieces: (Piece | Other)[] = []
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
    } else if (sign === '{' && readBraces !== undefined) {
      flush()
      const read = readBraces(line.slice(at), placeOf(at), strong)
      if ('piece' in read) pieces.push(read.piece)
      else faults.push(read.fault)
      at += read.length
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

  function readLink(text: string, href: string, at: number): void {
    if (isAddress(href)) pieces.push({ kind: 'link', text, href, strong })
    else {
      const address = href.slice(0, 60)
      const message = { sv: messages.wrongAddress.sv({ address }), en: messages.wrongAddress.en({ address }) }
      faults.push({ ...placeOf(at), message })
    }
  }
}

/** Longer than any address that is followed. */
const longestLink = 2_500

/** Nothing that runs: no `javascript:`, no `data:`, and no address without its scheme. */
function isAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s"<>\\]+$/i.test(text) && URL.canParse(text)
}
