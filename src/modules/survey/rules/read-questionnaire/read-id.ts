import type { Said } from '../../../../platform/tables/fault.ts'
import { messages } from './file-messages.ts'
import type { Span, YamlFile } from './open-yaml.ts'
import { type Entries, readWord, spanOf } from './read-map.ts'

/** Letters, digits, _ and -: an id is a column of a CSV file, a word of a condition and a part of an address. */
const pattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/** Reads the id of a map; '' , with a fault, when it has none that will do. */
export function readId(file: YamlFile, entries: Entries): string {
  const entry = entries.byKey.get('id')
  const id = entry && readWord(file, entry)
  return id && checkId(file, id, spanOf(entry.node, entry.keySpan)) ? id : ''
}

export function checkId(file: YamlFile, id: string, span: Span): boolean {
  if (pattern.test(id)) return true
  file.report(span, messages.malformedId(id.length > 40 ? `${id.slice(0, 40)}…` : id))
  return false
}

/** The ids met so far of one kind; `claim` says whether an id is new, and reports it where it is not. */
export function idsOf(file: YamlFile, kind: Said): { claim(id: string, span: Span): boolean } {
  const first = new Map<string, number>()
  return {
    claim(id, span) {
      if (id === '') return false
      const taken = first.get(id)
      if (taken === undefined) first.set(id, span[0])
      else file.report(span, messages.duplicateId(kind, id, file.lineOf(taken)))
      return taken === undefined
    },
  }
}
