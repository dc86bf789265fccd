import type { AnswerValue, Question } from '../../survey/index.ts'

/** What the fields of one question hold, as they are shown and as they are typed: not yet an answer. */
export interface FieldValues {
  /** Ids of the options chosen. */
  readonly chosen: readonly string[]
  /** "Other, namely" texts by option id. */
  readonly texts: Readonly<Record<string, string>>
  /** Option id by matrix row. */
  readonly rows: Readonly<Record<string, string>>
  /** Of a text or number question. */
  readonly written: string
}

export const emptyFields: FieldValues = { chosen: [], texts: {}, rows: {}, written: '' }

/** How a stored answer stands in its fields. `decimalComma` writes a number as Swedes do. */
export function showInFields(answer: AnswerValue | null | undefined, decimalComma: boolean): FieldValues {
  if (!answer) return emptyFields
  switch (answer.type) {
    case 'single':
      return { ...emptyFields, chosen: [answer.option], texts: answer.texts ?? {} }
    case 'multi':
      return { ...emptyFields, chosen: answer.options, texts: answer.texts ?? {} }
    case 'matrix':
      return { ...emptyFields, rows: answer.rows }
    case 'number':
      return { ...emptyFields, written: decimalComma ? String(answer.value).replace('.', ',') : String(answer.value) }
    case 'text':
      return { ...emptyFields, written: answer.text }
  }
}

/**
 * The fields as `validateAnswer` takes them. The text of an option that is not chosen is left out: its field is hidden
 * then, and what it holds was given up when the option was.
 */
export function readFields(question: Question, fields: FieldValues): unknown {
  const texts = Object.fromEntries(Object.entries(fields.texts).filter(([option]) => fields.chosen.includes(option)))
  switch (question.type) {
    case 'single':
      return { type: 'single', option: fields.chosen, texts }
    case 'multi':
      return { type: 'multi', options: fields.chosen, texts }
    case 'matrix':
      return { type: 'matrix', rows: fields.rows }
    case 'number':
    case 'text':
      return fields.written
  }
}
