import { type ListPart, type ListParts, partsOf } from './list-parts.ts'
import { checkChange } from './same-value.ts'
import { listAt, NotChangeable, type Path, type SourceText, splice, startOf } from './source-text.ts'
import { type Value, writeFlow, writeItem } from './write-value.ts'

/** What a list is to hold: the items that it has, by their number from 0, and new ones. */
export type NewItem = number | { readonly value: Value } | Cut

/** An item cut out of another list, with its comments. */
export interface Cut {
  readonly value: Value
  /** Its text where it stood, for lists a line each. */
  readonly lines: { readonly text: string; readonly column: number } | null
}

/** The item as it can be put into another list, comments and all. */
export function cutItem(source: SourceText, path: Path, index: number): Cut {
  const list = listAt(source, path)
  const { style, column, parts } = partsOf(source, list, path)
  const part = parts[index]
  if (part === undefined) throw new NotChangeable(`no item ${index}`)
  const value = (list.toJS(source.document) as Value[])[index] as Value
  return { value, lines: style === 'flow' ? null : { text: part.item, column } }
}

/**
 * Gives a list other items, or the same in another order. An item that stays keeps its text byte for byte, with the comments
 * above it; everything outside the list keeps its bytes.
 *
 * @throws NotChangeable
 */
export function rearrange(source: SourceText, path: Path, items: readonly NewItem[]): SourceText {
  const { text, eol } = source
  const list = listAt(source, path)
  const cut = partsOf(source, list, path)
  const { style, parts } = cut
  const usual = parts[1]?.gap ?? (style === 'flow' ? ', ' : eol)
  const kept = new Set(items.filter((item) => typeof item === 'number'))
  const homeless = parts.map(({ heading }, index) => (kept.has(index) ? '' : heading))

  let written = ''
  let left = 0
  for (const [position, item] of items.entries()) {
    const part =
      typeof item === 'number' ? partAt(parts, item) : { gap: '', heading: '', item: writeNew(item, cut, eol) }
    // The headings of items that went stand where they stood, before what came after them
    const headings = typeof item === 'number' && item > left ? homeless.slice(left, item).join('') : ''
    if (typeof item === 'number') left = Math.max(left, item)
    const gap = position === 0 ? '' : part.gap === '' ? usual : part.gap
    written += gap + headings + part.heading + part.item
  }
  const rest = homeless.slice(left).join('')
  if (items.length === 0) written = ''
  else if (rest.trim() !== '') written += usual + rest.trimEnd()
  const after = put(source, path, cut, written, rest)
  return checkChange(source, after, path, (value: readonly unknown[]) =>
    items.map((item) => (typeof item === 'number' ? value[item] : item.value)),
  )

  function put(opened: SourceText, at: Path, { start, end }: ListParts, body: string, orphans: string): string {
    if (parts.length > 0 && items.length > 0) return splice(text, [{ start, end, text: body }])
    if (parts.length > 0) return emptied(opened, at, { start, end }, orphans)
    if (items.length === 0) return text
    if (style === 'flow') return splice(text, [{ start, end, text: `[${body}]` }])
    // `key: []` becomes the key alone, with its items below
    const colon = text.slice(0, start).trimEnd().length
    return splice(text, [{ start: colon, end, text: eol + body }])
  }

  function emptied(
    opened: SourceText,
    at: Path,
    { start, end }: { start: number; end: number },
    orphans: string,
  ): string {
    if (style === 'flow')
      return splice(text, [{ start: startOf(listAt(opened, at)), end: end + closing(text, end), text: '[]' }])
    const lineBefore = text.slice(0, start).replace(/\r?\n$/, '').length
    const colon = colonBefore(text, start)
    return splice(text, [
      { start: colon, end: colon, text: ' []' },
      { start: Math.max(lineBefore, colon), end, text: orphans.trim() === '' ? '' : eol + orphans.trimEnd() },
    ])
  }
}

function partAt(parts: readonly ListPart[], index: number): ListPart {
  const part = parts[index]
  if (part === undefined) throw new NotChangeable(`no item ${index}`)
  return part
}

/** How far it is to the bracket that closes a flow list, and past it. */
function closing(text: string, end: number): number {
  return text.slice(end).indexOf(']') + 1
}

/** Where the colon of the key stands that a list below belongs to: comments and empty lines may be between. */
function colonBefore(text: string, listStart: number): number {
  let line = text.lastIndexOf('\n', listStart - 1)
  for (;;) {
    const start = text.lastIndexOf('\n', line - 1) + 1
    const content = text.slice(start, line)
    const key = /^(\s*(?:- +)*(?:"[^"]*"|'[^']*'|[^\s:#]+)\s*:)\s*(#.*)?\r?$/.exec(content)
    if (key?.[1] !== undefined) return start + key[1].length
    if (start === 0 || !/^\s*(#.*)?\r?$/.test(content)) throw new NotChangeable('a list without a key')
    line = start - 1
  }
}

function writeNew(item: Exclude<NewItem, number>, { style, column }: ListParts, eol: string): string {
  if (style === 'flow') return writeFlow(item.value)
  if ('lines' in item && item.lines !== null) return shift(item.lines.text, column - item.lines.column)
  const indent = ' '.repeat(column)
  return `${indent}- ${writeItem(item.value, `${indent}  `)}`.replaceAll('\n', eol)
}

/** Moves lines in or out. */
function shift(text: string, by: number): string {
  if (by === 0) return text
  if (by > 0) return text.replace(/^(?=[^\r\n])/gm, ' '.repeat(by))
  return text.replace(new RegExp(`^ {1,${-by}}`, 'gm'), '')
}
