import { isScalar } from 'yaml'
import type { Text } from '../questionnaire.ts'
import type { YamlFile } from './open-yaml.ts'
import { type Entries, type Entry, readMap, readWord } from './read-map.ts'

/** Stands where a text could not be read; a questionnaire with a fault is never given out. */
const noText: Text = { sv: '', en: '' }

/** Reads a text: `{sv: …, en: …}`, or a bare string, which is Swedish. English falls back to Swedish. */
export function readText(file: YamlFile, entry: Entry | undefined): Text {
  if (entry === undefined) return noText
  if (isScalar(entry.node)) {
    const sv = readWord(file, entry) ?? ''
    return { sv, en: sv }
  }
  const what = { sv: entry.key, en: entry.key }
  const entries = readMap(file, entry.node, entry.keySpan, { what, required: ['sv'], optional: ['en'] })
  return entries === null ? noText : readLanguages(file, entries)
}

/** Reads the languages that stand among other keys, as in an option. */
export function readLanguages(file: YamlFile, entries: Entries): Text {
  const swedish = entries.byKey.get('sv')
  const english = entries.byKey.get('en')
  const sv = (swedish && readWord(file, swedish)) ?? ''
  const en = (english && readWord(file, english)) ?? sv
  return { sv, en }
}
