import { readPieces } from './read-pieces.ts'
import type { Piece, TextBlock, TextFault } from './tree.ts'

/** What reading a text gives. It is always read to its end: what is wrong is left out of the blocks, and told. */
export interface ParsedText {
  readonly blocks: readonly TextBlock[]
  readonly faults: readonly TextFault[]
}

/**
 * A written text, by a few rules of its own. An empty line parts paragraphs; lines that begin with "- " are a list;
 * `**stress**`, `[words](https://address)` and `{reference}` stand in them; `\` before a sign makes it an ordinary one.
 * Nothing else has a meaning, so nothing else can come out as anything but itself.
 */
export function parseText(text: string): ParsedText {
  const faults: TextFault[] = []
  const blocks: TextBlock[] = []
  let paragraph: Piece[] | null = null
  let items: Piece[][] | null = null
  const close = () => {
    if (paragraph !== null) blocks.push({ kind: 'paragraph', pieces: paragraph })
    if (items !== null) blocks.push({ kind: 'list', items })
    paragraph = null
    items = null
  }
  for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const place = { line: index + 1, column: 1 }
    if (line.trim() === '') {
      close()
      continue
    }
    const item = /^\s*- +/.exec(line)
    if (item) {
      if (items === null) close()
      items ??= []
      items.push(readPieces(line.slice(item[0].length), { ...place, column: item[0].length + 1 }, faults))
      continue
    }
    if (items !== null) close()
    // A line break within a paragraph is a space
    paragraph?.push({ kind: 'words', text: ' ', strong: false, place })
    paragraph ??= []
    for (const piece of readPieces(line, place, faults)) paragraph.push(piece)
  }
  close()
  return { blocks, faults }
}
