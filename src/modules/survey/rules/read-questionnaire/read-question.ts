import { isScalar, type Node } from 'yaml'
import { reservedWords } from '../expression/parse-expression.ts'
import { findNearest } from '../find-nearest.ts'
import type { Option, Question, QuestionType, Row } from '../questionnaire.ts'
import { messages } from './file-messages.ts'
import type { Span, YamlFile } from './open-yaml.ts'
import { readId } from './read-id.ts'
import { type Entries, type Entry, readMap, readWord, spanOf } from './read-map.ts'
import { type Listed, readOptions, readRows } from './read-options.ts'
import { readText } from './read-text.ts'

/** A question as read, before its condition is looked up among the others. */
export interface Draft {
  /** Complete except for `base`. */
  readonly question: Question
  readonly idSpan: Span
  /** Null where the type could not be read. */
  readonly type: QuestionType | null
  readonly optionsWhole: boolean
  readonly rowsWhole: boolean
  readonly baseEntry: Entry | null
}

const types: readonly QuestionType[] = ['single', 'multi', 'matrix', 'number', 'text']
const columns: ReadonlySet<string> = new Set(['respondent', 'status'])
const nothing: Listed<never> = { items: [], whole: true }

/** Reads one question; null when it is no map. `options_are` and `asked_of` describe, and are not kept. */
export function readQuestion(file: YamlFile, node: Node | null, at: Span, section: string): Draft | null {
  const entries = readMap(file, node, at, {
    what: { sv: 'En fråga', en: 'A question' },
    required: ['id', 'text', 'type'],
    optional: ['options', 'rows', 'help', 'base', 'figure', 'options_are', 'asked_of'],
  })
  if (entries === null) return null
  const idEntry = entries.byKey.get('id')
  const idSpan = idEntry ? spanOf(idEntry.node, idEntry.keySpan) : entries.span
  const id = readId(file, entries)
  if (reservedWords.has(id) || columns.has(id)) file.report(idSpan, messages.reservedId(id))
  const typeEntry = entries.byKey.get('type')
  const written = typeEntry ? readWord(file, typeEntry) : null
  const type = types.find((known) => known === written) ?? null
  if (typeEntry && written !== null && type === null) {
    file.report(spanOf(typeEntry.node, typeEntry.keySpan), messages.unknownType(written, findNearest(written, types)))
  }
  const options = readOptionsFor(file, entries, type)
  const rows = readRowsFor(file, entries, type)
  const help = entries.byKey.get('help')
  const baseEntry = entries.byKey.get('base') ?? null
  const question: Question = {
    id,
    section,
    type: type ?? 'text',
    text: readText(file, entries.byKey.get('text')),
    help: help ? readText(file, help) : null,
    options: options.items,
    rows: rows.items,
    base: null,
    baseSource: null,
    figure: readFigure(file, entries.byKey.get('figure')),
  }
  return { question, idSpan, type, optionsWhole: options.whole, rowsWhole: rows.whole, baseEntry }
}

function readOptionsFor(file: YamlFile, entries: Entries, type: QuestionType | null): Listed<Option> {
  const entry = entries.byKey.get('options')
  const takesOptions = type === 'single' || type === 'multi' || type === 'matrix'
  if (entry === undefined) {
    if (!takesOptions) return nothing
    file.report(entries.span, messages.optionsMissing(type), 'pending')
    return { items: [], whole: false }
  }
  if (type !== null && !takesOptions) {
    file.report(entry.keySpan, messages.optionsForbidden(type))
    return nothing
  }
  return readOptions(file, entry, type)
}

function readRowsFor(file: YamlFile, entries: Entries, type: QuestionType | null): Listed<Row> {
  const entry = entries.byKey.get('rows')
  if (entry === undefined) {
    if (type !== 'matrix') return nothing
    file.report(entries.span, messages.rowsMissing, 'pending')
    return { items: [], whole: false }
  }
  if (type !== null && type !== 'matrix') {
    file.report(entry.keySpan, messages.rowsForbidden(type))
    return nothing
  }
  return readRows(file, entry)
}

function readFigure(file: YamlFile, entry: Entry | undefined): number | null {
  if (entry === undefined) return null
  const value = isScalar(entry.node) ? entry.node.value : null
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  file.report(spanOf(entry.node, entry.keySpan), messages.notFigure)
  return null
}
