import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Said } from '../../../../platform/tables/fault.ts'
import { findNearest } from '../find-nearest.ts'
import { messages } from './file-messages.ts'
import type { Span, YamlFile } from './open-yaml.ts'

/** The value of one key, with the place of both. `node` is null where nothing is written. */
export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly node: Node | null
}

export interface Shape {
  readonly what: Said
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

/** A map as read: its entries by key, where it starts, and the keys that stand there without a usable value. */
export interface Entries {
  readonly span: Span
  readonly byKey: ReadonlyMap<string, Entry>
}

export function spanOf(node: Node | null, otherwise: Span): Span {
  return node?.range ? [node.range[0], node.range[1]] : otherwise
}

/** Reads a node as keys with values; reports unknown, repeated, empty and missing keys. Null when it is no map. */
export function readMap(file: YamlFile, node: Node | null, at: Span, shape: Shape): Entries | null {
  const span = spanOf(node, at)
  if (isAlias(node)) {
    file.report(span, messages.alias)
    return null
  }
  if (!isMap(node)) {
    file.report(span, messages.notAMap(shape.what))
    return null
  }
  const known = [...shape.required, ...shape.optional]
  const byKey = new Map<string, Entry>()
  const seen = new Map<string, Span>()
  for (const pair of node.items) {
    const keyNode = isNode(pair.key) ? pair.key : null
    const keySpan = spanOf(keyNode, span)
    if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
      file.report(keySpan, messages.keyNotText)
      continue
    }
    const key = keyNode.value
    const first = seen.get(key)
    if (first !== undefined) {
      file.report(keySpan, messages.duplicateKey(key, file.lineOf(first[0])))
      continue
    }
    seen.set(key, keySpan)
    if (!known.includes(key)) {
      file.report(keySpan, messages.unknownKey(key, findNearest(key, known), known))
      continue
    }
    const value = isNode(pair.value) ? pair.value : null
    if (value === null || (isScalar(value) && value.value === null)) file.report(keySpan, messages.noValue(key))
    else byKey.set(key, { key, keySpan, node: value })
  }
  for (const key of shape.required) {
    // The place is where the map starts, but all of it has to be sound for its lack to be sure.
    if (!seen.has(key)) file.report(span, messages.missingKey(key, shape.what))
  }
  return { span, byKey }
}

/** Reads an entry as a list with at least one item; null, with a fault, when it is not. */
export function readList(file: YamlFile, entry: Entry): readonly (Node | null)[] | null {
  const span = spanOf(entry.node, entry.keySpan)
  if (isAlias(entry.node)) file.report(span, messages.alias)
  else if (!isSeq(entry.node)) file.report(span, messages.notAList(entry.key))
  else if (entry.node.items.length === 0) file.report(span, messages.emptyList(entry.key), 'pending')
  else return entry.node.items.map((item) => (isNode(item) ? item : null))
  return null
}

/** Reads an entry as a word: a string, or a number as it was written. Null, with a fault, for anything else. */
export function readWord(file: YamlFile, entry: Entry): string | null {
  const { node, key } = entry
  if (isScalar(node)) {
    const word = wordOf(node)
    if (word !== null && word.trim() !== '') return word.trim()
    file.report(spanOf(node, entry.keySpan), word === null ? messages.notText(key) : messages.noValue(key))
    return null
  }
  file.report(spanOf(node, entry.keySpan), isAlias(node) ? messages.alias : messages.notText(key))
  return null
}

export function wordOf(scalar: Scalar): string | null {
  if (typeof scalar.value === 'string') return scalar.value
  if (typeof scalar.value === 'number' || typeof scalar.value === 'bigint') return scalar.source ?? `${scalar.value}`
  return null
}

/** Reads an entry as true or false; false, with a fault, for anything else. */
export function readFlag(file: YamlFile, entry: Entry | undefined): boolean {
  if (entry === undefined) return false
  if (isScalar(entry.node) && typeof entry.node.value === 'boolean') return entry.node.value
  file.report(spanOf(entry.node, entry.keySpan), isAlias(entry.node) ? messages.alias : messages.notBoolean(entry.key))
  return false
}
