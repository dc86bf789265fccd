import type { Block, Run } from '../documents/index.ts'
import { type Place, readLine, type WrittenFault } from './read-line.ts'

/** What reading a text gives. It is always read to its end: what is wrong is left out of the blocks, and told. */
export interface Written {
  readonly blocks: readonly Block[]
  readonly faults: readonly WrittenFault[]
}

/**
 * A text that a person has written, as the blocks of a document. An empty line parts paragraphs. Lines that begin with `#`, `##` or `###`
 * are headings, those that begin with `- ` a list, those that begin with `|` the rows of a table, the first of them its head. Within a
 * line: see `readLine`. Nothing else has a meaning, so nothing else can come out as anything but itself.
 */
export function readWritten(text: string): Written {
  const faults: WrittenFault[] = []
  const blocks: Block[] = []
  let paragraph: Run[] = []
  let items: Run[][] = []
  let rows: string[][] = []
  let level = 0
  let heading = ''
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'prose', runs: paragraph })
    if (items.length > 0) blocks.push({ kind: 'prose-list', items })
    if (rows.length > 0) blocks.push(tableOf(rows, heading))
    paragraph = []
    items = []
    rows = []
  }
  for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const place = { line: index + 1, column: 1 }
    const [, signs, title] = /^(#{1,3})[ \t]+(\S.*)$/.exec(line) ?? []
    const [bullet] = /^\s*- +/.exec(line) ?? []
    if (line.trim() === '') close()
    else if (signs !== undefined && title !== undefined) {
      close()
      // No heading is further in than one step below that before it
      level = Math.min(signs.length, level + 1)
      heading = plain(readRuns(title.trim(), { ...place, column: signs.length + 2 }, faults))
      const at = blocks.filter(({ kind }) => kind === 'heading').length + 1
      blocks.push({ kind: 'heading', level: level as 1 | 2 | 3, text: heading, id: `avsnitt-${at}` })
    } else if (bullet !== undefined) {
      if (items.length === 0) close()
      items.push(readRuns(line.slice(bullet.length), { ...place, column: bullet.length + 1 }, faults))
    } else if (line.startsWith('|')) {
      if (rows.length === 0) close()
      const cells = cellsOf(line)
      if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell)))
        rows.push(cells.map((cell) => plain(readRuns(cell, place, faults))))
    } else {
      if (items.length > 0 || rows.length > 0) close()
      // A line break within a paragraph is a space
      if (paragraph.length > 0) paragraph.push({ text: ' ' })
      paragraph.push(...readRuns(line.replace(/^\\(?=[#|])/, ''), place, faults))
    }
  }
  close()
  return { blocks, faults }
}

function readRuns(line: string, place: Place, faults: WrittenFault[]): Run[] {
  return readLine(line, place, faults).map((piece) => ({
    text: piece.text,
    ...(piece.strong && { strong: true }),
    ...(piece.kind === 'link' && { href: piece.href }),
  }))
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** What stands between the bars of a line; a bar after a backslash is a bar. */
function cellsOf(line: string): string[] {
  const [, ...cells] = line
    .trim()
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** As many columns as its widest row has. */
function tableOf(rows: readonly (readonly string[])[], caption: string): Block {
  const width = Math.max(...rows.map((row) => row.length))
  const wide = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
  const [head = [], ...body] = wide
  return {
    kind: 'table',
    // It is named by the heading above it, else by its first column
    caption: caption === '' ? (head[0] ?? '') : caption,
    captionShown: false,
    columns: head.map((label) => ({ label, numeric: false })),
    rows: body,
  }
}
