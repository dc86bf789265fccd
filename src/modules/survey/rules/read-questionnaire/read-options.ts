import { isScalar } from 'yaml'
import type { Option, Row, Text } from '../questionnaire.ts'
import { messages } from './file-messages.ts'
import type { YamlFile } from './open-yaml.ts'
import { checkId, idsOf, readId } from './read-id.ts'
import { type Entry, readFlag, readList, readMap, spanOf, wordOf } from './read-map.ts'
import { readLanguages } from './read-text.ts'

/** The standard answers, which an option list may name by id alone. */
export const standardAnswers: ReadonlyMap<string, Text> = new Map([
  ['ja', { sv: 'Ja', en: 'Yes' }],
  ['nej', { sv: 'Nej', en: 'No' }],
  ['vet_ej', { sv: 'Vet ej', en: 'Don’t know' }],
])

/** What could be read of a list, and whether that was all of it. */
export interface Listed<T> {
  readonly items: readonly T[]
  readonly whole: boolean
}

/** Reads the options of a question. `type` is as written, null where it was not readable. */
export function readOptions(file: YamlFile, entry: Entry, type: string | null): Listed<Option> {
  const nodes = readList(file, entry)
  if (nodes === null) return { items: [], whole: false }
  const ids = idsOf(file, { sv: 'Alternativet', en: 'The option' })
  const items: Option[] = []
  for (const node of nodes) {
    const span = spanOf(node, entry.keySpan)
    const option = isScalar(node)
      ? readStandard(file, { key: 'options', keySpan: span, node })
      : readOption(file, { key: 'options', keySpan: span, node }, type)
    if (option !== null && ids.claim(option.id, span)) items.push(option)
  }
  return { items, whole: items.length === nodes.length }
}

function readStandard(file: YamlFile, entry: Entry): Option | null {
  const id = isScalar(entry.node) ? wordOf(entry.node) : null
  if (id === null) {
    file.report(entry.keySpan, messages.notText(entry.key))
    return null
  }
  if (!checkId(file, id, entry.keySpan)) return null
  const label = standardAnswers.get(id)
  if (label === undefined) {
    file.report(entry.keySpan, messages.unknownStandard(id))
    return null
  }
  return { id, label, exclusive: false, other: false }
}

function readOption(file: YamlFile, entry: Entry, type: string | null): Option | null {
  const entries = readMap(file, entry.node, entry.keySpan, {
    what: { sv: 'Ett alternativ', en: 'An option' },
    required: ['id', 'sv'],
    optional: ['en', 'exclusive', 'other'],
  })
  if (entries === null) return null
  const id = readId(file, entries)
  const exclusiveEntry = entries.byKey.get('exclusive')
  const otherEntry = entries.byKey.get('other')
  const exclusive = readFlag(file, exclusiveEntry)
  const other = readFlag(file, otherEntry)
  if (exclusive && type !== null && type !== 'multi') {
    file.report(exclusiveEntry?.keySpan ?? entry.keySpan, messages.exclusiveMisused(type))
  }
  if (other && type === 'matrix') file.report(otherEntry?.keySpan ?? entry.keySpan, messages.otherMisused(type))
  const label = readLanguages(file, entries)
  return id === '' ? null : { id, label, exclusive, other }
}

/** Reads the rows of a matrix. */
export function readRows(file: YamlFile, entry: Entry): Listed<Row> {
  const nodes = readList(file, entry)
  if (nodes === null) return { items: [], whole: false }
  const ids = idsOf(file, { sv: 'Raden', en: 'The row' })
  const items: Row[] = []
  for (const node of nodes) {
    const entries = readMap(file, node, entry.keySpan, {
      what: { sv: 'En rad', en: 'A row' },
      required: ['id', 'sv'],
      optional: ['en'],
    })
    if (entries === null) continue
    const row = { id: readId(file, entries), label: readLanguages(file, entries) }
    if (ids.claim(row.id, entries.span)) items.push(row)
  }
  return { items, whole: items.length === nodes.length }
}
