import type { AnswerValue, Question, Text } from '../../../survey/index.ts'
import { messages } from './messages.ts'
import type { Cell, CodedValue, Variable } from './variable.ts'

/** A column for one part of an answer, before it has a name and codes for what is missing. */
export interface QuestionColumn
  extends Pick<Variable, 'part' | 'type' | 'measure' | 'label' | 'values' | 'option' | 'row'> {
  /** The name that it asks for. */
  readonly wanted: string
  /** Its value in an answer to its question; null where the answer says nothing of it. */
  cellOf(answer: AnswerValue): Cell
}

/**
 * The columns that a question needs: one with codes for a single, one of 0 and 1 per option for a multi, one with codes per
 * row for a matrix, the number of a number, and for a text the text and whether there is one. An option that takes a text
 * has that beside it.
 */
export function questionColumns(question: Question): QuestionColumn[] {
  const { id, type, text, options, rows } = question
  const codes: CodedValue[] = options.map(({ label }, index) => ({ code: index + 1, label }))
  const codeOf = new Map(options.map((option, index) => [option.id, index + 1]))
  const column = (
    wanted: string,
    label: Text,
    more: Partial<QuestionColumn> & Pick<QuestionColumn, 'cellOf'>,
  ): QuestionColumn => ({
    wanted,
    label,
    part: 'answer',
    type: 'number',
    measure: 'nominal',
    values: [],
    option: null,
    row: null,
    ...more,
  })
  const otherText = (option: (typeof options)[number]): QuestionColumn[] =>
    option.other
      ? [
          column(`${id}_${option.id}_text`, said(messages.otherText, both(text, option.label)), {
            part: 'other-text',
            type: 'text',
            option: option.id,
            cellOf: (answer) => ('texts' in answer ? (answer.texts?.[option.id] ?? null) : null),
          }),
        ]
      : []
  switch (type) {
    case 'single':
      return [
        column(id, text, {
          values: codes,
          cellOf: (answer) => (answer.type === 'single' ? (codeOf.get(answer.option) ?? null) : null),
        }),
        ...options.flatMap(otherText),
      ]
    case 'multi':
      return options.flatMap((option) => [
        column(`${id}_${option.id}`, both(text, option.label), {
          option: option.id,
          values: [
            { code: 0, label: messages.notChosen },
            { code: 1, label: messages.chosen },
          ],
          cellOf: (answer) => (answer.type === 'multi' ? Number(answer.options.includes(option.id)) : null),
        }),
        ...otherText(option),
      ])
    case 'matrix':
      return rows.map((row) =>
        column(`${id}_${row.id}`, both(text, row.label), {
          row: row.id,
          values: codes,
          cellOf: (answer) => (answer.type === 'matrix' ? (codeOf.get(answer.rows[row.id] ?? '') ?? null) : null),
        }),
      )
    case 'number':
      return [
        column(id, text, {
          measure: 'scale',
          cellOf: (answer) => (answer.type === 'number' ? answer.value : null),
        }),
      ]
    case 'text':
      return [
        column(`${id}_answered`, said(messages.given, text), {
          part: 'given',
          values: [{ code: 1, label: messages.answered }],
          cellOf: (answer) => (answer.type === 'text' ? 1 : null),
        }),
        column(id, text, {
          type: 'text',
          cellOf: (answer) => (answer.type === 'text' ? answer.text : null),
        }),
      ]
  }
}

function both(question: Text, part: Text): Text {
  return { sv: `${question.sv} – ${part.sv}`, en: `${question.en} – ${part.en}` }
}

/** A message about a label, in both languages. */
export function said(
  message: Readonly<Record<'sv' | 'en', (values: { label: string }) => string>>,
  { sv, en }: Text,
): Text {
  return { sv: message.sv({ label: sv }), en: message.en({ label: en }) }
}
