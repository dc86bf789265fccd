import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import { checkChange } from './same-value.ts'
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
  type Splice,
  splice,
  startOf,
} from './source-text.ts'
import { type Style, type Value, writeEntry, writeFlow, writeScalar } from './write-value.ts'

/** What keys of a map are to hold; null takes a key away. */
export type Changes = Readonly<Record<string, Value | null>>

/**
 * Changes entries of one map in the text. What an entry already holds is left as it is written, a new key stands where `order`
 * says, and everything outside the entries that change keeps its bytes.
 *
 * @throws NotChangeable
 */
export function changeEntries(source: SourceText, path: Path, changes: Changes, order: readonly string[]): SourceText {
  const splices = entrySplices(source, mapAt(source, path), changes, order)
  if (splices.length === 0) return source
  const after = splice(source.text, splices)
  return checkChange(source, after, path, (value: Record<string, unknown>) => {
    const expected: Record<string, unknown> = { ...value }
    for (const [key, entry] of Object.entries(changes)) {
      if (entry === null) delete expected[key]
      else if (!says(expected[key], entry)) expected[key] = entry
    }
    return expected
  })
}

/** Whether a value read from the text already says what is to stand there; space around a text is nothing. */
export function says(value: unknown, wanted: Value): boolean {
  if (typeof value === 'string' && typeof wanted === 'string') return value.trim() === wanted
  if (typeof value === 'number' && typeof wanted === 'string') return `${value}` === wanted
  if (typeof wanted !== 'object' || typeof value !== 'object' || value === null) return value === wanted
  const [a, b] = [Object.entries(value), Object.entries(wanted)]
  return a.length === b.length && b.every(([key, part]) => says((value as Record<string, unknown>)[key], part))
}

function entrySplices(source: SourceText, map: YAMLMap, changes: Changes, order: readonly string[]): Splice[] {
  const style: Style = map.flow ? 'flow' : 'block'
  const splices: Splice[] = []
  for (const [key, value] of Object.entries(changes)) {
    const index = map.items.findIndex((pair) => keyOf(pair) === key)
    const pair = map.items[index]
    if (pair === undefined) {
      if (value !== null) splices.push(addEntry(source, map, style, key, value, order))
    } else if (value === null) {
      splices.push(removeEntry(source, map, index))
    } else if (pair.value === null) {
      throw new NotChangeable(`${key} holds nothing`)
    } else {
      splices.push(...changeValue(source, pair.value as Node, style, value))
    }
  }
  return splices
}

function changeValue(source: SourceText, node: Node, style: Style, value: Value): Splice[] {
  if (isMap(node) && typeof value === 'object' && !Array.isArray(value)) {
    const wanted = value as Readonly<Record<string, Value>>
    const known = node.items.map(keyOf)
    const changes: Record<string, Value | null> = { ...wanted }
    for (const key of known) if (!(key in wanted)) changes[key] = null
    return entrySplices(source, node, changes, Object.keys(wanted))
  }
  const start = startOf(node)
  // A text over several lines (| and >) has its own line end in it
  const end = start + source.text.slice(start, endOf(node)).trimEnd().length
  if (isScalar(node) && typeof value !== 'object') {
    const written = typeof node.value === 'number' ? (node.source ?? node.value) : node.value
    if (says(written, value)) return []
    return [{ start, end, text: writeScalar(value, style, node.type ?? null) }]
  }
  return [{ start, end, text: typeof value === 'object' ? writeFlow(value) : writeScalar(value, style) }]
}

/** A new key after the last that comes before it in `order`. */
function addEntry(
  { text, eol }: SourceText,
  map: YAMLMap,
  style: Style,
  key: string,
  value: Value,
  order: readonly string[],
): Splice {
  const before = order.slice(0, order.indexOf(key))
  const previous = map.items.findLast((pair) => before.includes(keyOf(pair))) ?? map.items.at(0)
  if (previous === undefined) throw new NotChangeable('an empty map')
  const end = endOf(previous.value ?? previous.key)
  if (style === 'flow')
    return {
      start: end,
      end,
      text: `, ${key}: ${typeof value === 'object' ? writeFlow(value) : writeScalar(value, 'flow')}`,
    }
  const indent = ' '.repeat(columnOf(text, startOf(map.items[0]?.key)))
  const at = afterLine(text, end)
  return { start: at, end: at, text: `\n${indent}${key}:${writeEntry(value, indent)}`.replaceAll('\n', eol) }
}

/** The end of the line where a value ends. A text over several lines (| and >) ends with its own line end. */
function afterLine(text: string, end: number): number {
  let last = end
  while (last > 0 && /\s/.test(text[last - 1] ?? '')) last -= 1
  return lineEnd(text, last)
}

function removeEntry({ text }: SourceText, map: YAMLMap, index: number): Splice {
  const pair = map.items[index] as Pair
  const [previous, next] = [map.items[index - 1], map.items[index + 1]]
  const end = endOf(pair.value ?? pair.key)
  if (previous !== undefined) {
    if (map.flow) return { start: endOf(previous.value ?? previous.key), end, text: '' }
    const start = lineStart(text, startOf(pair.key))
    const after = nextLine(text, afterLine(text, end))
    // The last line of a text without a line end takes the one before with it
    return after === text.length && !text.endsWith('\n')
      ? { start: afterLine(text, endOf(previous.value ?? previous.key)), end: after, text: '' }
      : { start, end: after, text: '' }
  }
  if (next === undefined) throw new NotChangeable('the only key')
  return { start: startOf(pair.key), end: startOf(next.key), text: '' }
}

export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}
