import { isScalar } from 'yaml'
import {
  decodeText,
  type Entry,
  openYaml,
  type Read,
  readList,
  readMap,
  readText,
  readWord,
  type Said,
  spanOf,
  type YamlFile,
} from '../../../../survey/index.ts'
import type { PublishedShare, PublishedSource } from '../link.ts'
import { messages } from './messages.ts'

/**
 * Reads figures that somebody has published, from JSON or YAML in UTF-8: the two are read alike. Gives them, or every fault found with its line
 * and column.
 */
export function readPublishedSource(source: string | Uint8Array, file: string): Read<PublishedSource> {
  const decoded = decodeText(source)
  if (!decoded.ok) {
    const { line, message } = decoded
    return { ok: false, faults: [{ file, line, column: line === 0 ? 0 : 1, message }] }
  }
  const yaml = openYaml(decoded.text, file, messages.emptySource)
  const value = yaml.root === null ? null : readRoot(yaml)
  const faults = yaml.faults()
  return value === null || faults.length > 0 ? { ok: false, faults } : { ok: true, value }
}

function readRoot(file: YamlFile): PublishedSource | null {
  const entries = readMap(file, file.root, [0, 0], {
    what: { sv: 'En fil med publicerade siffror', en: 'A file of published figures' },
    required: ['id', 'title', 'label', 'respondents', 'about', 'figures'],
    optional: ['answered'],
  })
  if (entries === null) return null
  const entry = (key: string) => entries.byKey.get(key)
  const answered = entry('answered')
  return {
    id: word(file, entry('id')),
    title: readText(file, entry('title')),
    label: word(file, entry('label')),
    respondents: readText(file, entry('respondents')),
    about: readText(file, entry('about')),
    answered: answered ? readCount(file, answered) : null,
    figures: readFigures(file, entry('figures')),
  }
}

function readFigures(file: YamlFile, list: Entry | undefined): PublishedShare[] {
  const firstOn = new Map<string, number>()
  const nodes = list ? (readList(file, list) ?? []) : []
  return nodes.flatMap((node) => {
    const entries = readMap(file, node, list?.keySpan ?? [0, 0], {
      what: { sv: 'En publicerad siffra', en: 'A published figure' },
      required: ['id', 'text', 'answer', 'percent'],
      optional: ['n'],
    })
    if (entries === null) return []
    const { byKey, span } = entries
    const idEntry = byKey.get('id')
    const id = word(file, idEntry)
    const at = idEntry ? spanOf(idEntry.node, idEntry.keySpan) : span
    const line = firstOn.get(id)
    if (line !== undefined) file.report(at, messages.figureTwice(id, line))
    else firstOn.set(id, file.lineOf(at[0]))
    const n = byKey.get('n')
    const percent = byKey.get('percent')
    return [
      {
        id,
        text: readText(file, byKey.get('text')),
        answer: readText(file, byKey.get('answer')),
        n: n ? readCount(file, n) : null,
        percent: percent ? readNumber(file, percent, (value) => value >= 0 && value <= 100, messages.notPercent) : 0,
      },
    ]
  })
}

function word(file: YamlFile, entry: Entry | undefined): string {
  return (entry && readWord(file, entry)) ?? ''
}

function readCount(file: YamlFile, entry: Entry): number {
  return readNumber(file, entry, (value) => Number.isSafeInteger(value) && value >= 0, messages.notCount(entry.key))
}

function readNumber(file: YamlFile, entry: Entry, fits: (value: number) => boolean, message: Said): number {
  const value = isScalar(entry.node) ? entry.node.value : null
  if (typeof value === 'number' && fits(value)) return value
  file.report(spanOf(entry.node, entry.keySpan), message)
  return 0
}
