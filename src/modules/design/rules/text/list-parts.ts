import type { CST, Node, YAMLSeq } from 'yaml'
import { keyOf } from './change-entries.ts'
import {
  columnOf,
  endOf,
  lineEnd,
  lineStart,
  mapAt,
  NotChangeable,
  nextLine,
  type Path,
  type SourceText,
  startOf,
} from './source-text.ts'

/** One item of a list as it stands in the text. */
export interface ListPart {
  /** Comments with an empty line after them, above the item: a heading in the file. They follow it when it moves, and stay when it goes. */
  readonly heading: string
  /** The item, with the comments right above it. */
  readonly item: string
  /** What stands between it and the item before. */
  readonly gap: string
}

/** A list cut into its items. */
export interface ListParts {
  readonly style: 'block' | 'flow'
  readonly start: number
  readonly end: number
  /** How far in its dashes stand. */
  readonly column: number
  readonly parts: readonly ListPart[]
}

/** @throws NotChangeable */
export function partsOf(source: SourceText, list: YAMLSeq, path: Path): ListParts {
  if (list.items.length === 0) return emptyParts(source, list, path)
  return list.flow ? flowParts(source, list) : blockParts(source, list)
}

/** An empty list is `[]`; what it is filled with stands as its surroundings do. */
function emptyParts(source: SourceText, list: YAMLSeq, path: Path): ListParts {
  const parent = mapAt(source, path.slice(0, -1))
  const pair = parent.items.find((candidate) => keyOf(candidate) === path.at(-1))
  if (pair === undefined) throw new NotChangeable('a list without a key')
  const [start, end] = [startOf(list), endOf(list)]
  if (parent.flow) return { style: 'flow', start, end, column: 0, parts: [] }
  return { style: 'block', start, end, column: columnOf(source.text, startOf(pair.key)) + 2, parts: [] }
}

function flowParts({ text }: SourceText, list: YAMLSeq): ListParts {
  let before = startOf(list.items[0])
  const parts = list.items.map((item): ListPart => {
    const [start, end] = [startOf(item), endOf(item)]
    const gap = text.slice(before, start)
    before = end
    return { heading: '', item: text.slice(start, end), gap }
  })
  return { style: 'flow', start: startOf(list.items[0]), end: before, column: 0, parts }
}

function blockParts({ text }: SourceText, list: YAMLSeq): ListParts {
  const token = list.srcToken
  if (token?.type !== 'block-seq') throw new NotChangeable('a list of another kind')
  // The last token may hold only comments
  const dashes = token.items.flatMap(({ start }) => dashOf(start))
  if (dashes.length !== list.items.length) throw new NotChangeable('an item without a value')
  const [first = 0] = dashes
  const column = columnOf(text, first)
  const parts: ListPart[] = []
  let start = 0
  let before: number | null = null
  for (const [index, dash] of dashes.entries()) {
    const line = lineStart(text, dash)
    if (text.slice(line, dash).trim() !== '') throw new NotChangeable('an item on the line of another')
    const item = list.items[index] as Node | null
    const end = itemEnd(text, item === null ? dash + 1 : Math.max(dash + 1, endOf(item)), column)
    const lead = leadOf(text, line, before === null ? 0 : nextLine(text, before))
    if (before === null) start = lead
    const gapStart: number = before ?? lead
    const gapEnd = before === null ? lead : pastEmptyLines(text, nextLine(text, before))
    parts.push({
      gap: text.slice(gapStart, gapEnd),
      heading: text.slice(gapEnd, lead),
      item: text.slice(lead, end),
    })
    before = end
  }
  return { style: 'block', start, end: before ?? 0, column, parts }
}

function dashOf(tokens: readonly CST.SourceToken[]): number[] {
  const dash = tokens.find(({ type }) => type === 'seq-item-ind')
  return dash === undefined ? [] : [dash.offset]
}

/** Where an item ends: the end of its last line, and of the comments under it that stand farther in than its dash. */
function itemEnd(text: string, valueEnd: number, column: number): number {
  let last = valueEnd
  while (last > 0 && /\s/.test(text[last - 1] ?? '')) last -= 1
  let end = lineEnd(text, last)
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, end)) {
    const line = text.slice(next, lineEnd(text, next))
    if (!/^\s*#/.test(line) || line.indexOf('#') <= column) break
    end = lineEnd(text, next)
  }
  return end
}

/** Where an item starts with the comments that touch it. */
function leadOf(text: string, line: number, since: number): number {
  let lead = line
  while (lead > since) {
    const above = lineStart(text, lead - 1)
    if (above < since || !/^\s*#/.test(text.slice(above, lineEnd(text, above)))) break
    lead = above
  }
  return lead
}

function pastEmptyLines(text: string, from: number): number {
  let end = from
  while (end < text.length && text.slice(end, lineEnd(text, end)).trim() === '') end = nextLine(text, end)
  return end
}
