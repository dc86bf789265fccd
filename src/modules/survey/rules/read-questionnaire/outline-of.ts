import { createHash } from 'node:crypto'
import type { Text } from '../questionnaire.ts'
import { readDraft } from './read-questionnaire.ts'

/** What a list shows of a questionnaire's text. */
export interface Outline {
  readonly title: Text
  readonly questions: number
}

/** To read a long text takes tens of milliseconds and a list has many, most of them as they were the last time. */
const known = new Map<string, Outline>()
const mostKnown = 500

/** The title and the number of questions of a text; its id alone where it cannot be read. */
export function outlineOf(source: string, id: string): Outline {
  const key = createHash('sha256')
    .update(JSON.stringify([id, source]))
    .digest('base64')
  const found = known.get(key) ?? readOutline(source, id)
  known.delete(key)
  known.set(key, found)
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break
    known.delete(oldest)
  }
  return found
}

function readOutline(source: string, id: string): Outline {
  const read = readDraft(source, `${id}.yaml`)
  if (!read.ok) return { title: { sv: id, en: id }, questions: 0 }
  const { title, questions } = read.value.questionnaire
  return { title, questions: questions.length }
}
