import type { Words } from './change/operation.ts'
import { writeWords } from './change/write-question.ts'
import { writeBlock } from './text/write-value.ts'

/** The text of a questionnaire with nothing in it yet. */
export function startText(id: string, title: Words): string {
  return `${writeBlock({ id, title: writeWords(title), sections: [] }, '')}\n`
}
