import { standardAnswers } from '../../../survey/index.ts'
import type { Value } from '../text/write-value.ts'
import type { WholeQuestion } from './check-fields.ts'
import type { Words } from './operation.ts'

export function writeWords({ sv, en }: Words): { sv: string; en?: string } {
  return { sv, ...(en !== null && en !== '' && { en }) }
}

/** An option as it is written: a standard answer by its id alone. */
export function writeOption(option: WholeQuestion['options'][number]): Value {
  const { id, exclusive, other } = option
  if (!exclusive && !other && isStandard(option)) return id
  return { id, ...writeWords(option), ...(exclusive && { exclusive }), ...(other && { other }) }
}

/** Whether an option is one of those that need no more than their id. */
export function isStandard({ id, sv, en }: Words & { id: string }): boolean {
  const standard = standardAnswers.get(id)
  return standard !== undefined && standard.sv === sv && (en === null || en === '' || standard.en === en)
}

/** A new question as it is written. */
export function writeQuestion(question: WholeQuestion): Value {
  const { id, text, help, type, options, rows } = question
  return {
    id,
    text: writeWords(text),
    ...(help !== null && { help: writeWords(help) }),
    type,
    ...(type !== 'number' && type !== 'text' && { options: options.map(writeOption) }),
    ...(type === 'matrix' && { rows: rows.map((row) => ({ id: row.id, ...writeWords(row) })) }),
  }
}

/** What a standard answer says, where it has to be written out. */
export function standardMap(id: string): Record<string, Value> {
  return { id, ...standardAnswers.get(id) }
}
