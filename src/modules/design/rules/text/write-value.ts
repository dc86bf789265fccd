import { Scalar, stringify, type ToStringOptions } from 'yaml'

/** What can be written into a file: texts, flags and numbers, under keys and in lists. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }

/** Block is one thing a line, flow is `{…}` and `[…]`. */
export type Style = 'block' | 'flow'

const plain: ToStringOptions = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
}

/** A text, flag or number on one line; quoted only where it has to be, or as what it takes the place of was. */
export function writeScalar(value: string | number | boolean, style: Style, like?: string | null): string {
  // The library would fold it over several lines, and JSON is YAML too
  if (typeof value === 'string' && value.includes('\n')) return JSON.stringify(value)
  const quotes = like === Scalar.QUOTE_DOUBLE || like === Scalar.QUOTE_SINGLE ? like : Scalar.PLAIN
  const options: ToStringOptions = { ...plain, defaultStringType: quotes }
  if (style === 'block') return stringify(value, options).trimEnd()
  // In a list, so that what means something between brackets is quoted
  const text = stringify([value], { ...options, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd()
  return text.slice(1, -1)
}

/** Anything on one line. */
export function writeFlow(value: Value): string {
  if (typeof value !== 'object') return writeScalar(value, 'flow')
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`
  const entries = Object.entries(value).map(([key, entry]) => `${key}: ${writeFlow(entry)}`)
  return `{ ${entries.join(', ')} }`
}

/**
 * The lines of an entry or an item as a person would write them, the first without its indent and the others with `indent`
 * more than it: a map of scalars in a list on one line, everything else a line each.
 */
export function writeBlock(value: Value, indent: string): string {
  if (typeof value !== 'object') return writeScalar(value, 'block')
  if (isList(value)) {
    if (value.length === 0 || value.every((item) => typeof item !== 'object')) return writeFlow(value)
    return value.map((item) => `- ${writeItem(item, `${indent}  `)}`).join(`\n${indent}`)
  }
  return Object.entries(value)
    .map(([key, entry]) => `${key}:${writeEntry(entry, indent)}`)
    .join(`\n${indent}`)
}

/** An item of a list after its dash. */
export function writeItem(value: Value, indent: string): string {
  const flat =
    typeof value === 'object' && !isList(value) && Object.values(value).every((part) => typeof part !== 'object')
  return flat ? writeFlow(value) : writeBlock(value, indent)
}

/** What stands after the colon of a key. */
export function writeEntry(value: Value, indent: string): string {
  const text = writeBlock(value, `${indent}  `)
  const nested = typeof value === 'object' && !(isList(value) && text.startsWith('['))
  return nested ? `\n${indent}  ${text}` : ` ${text}`
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
