import type { Question, Questionnaire } from '../../../survey/index.ts'

/** A column of a response file, after `respondent` and `status`. Ids hold no dots, so the names never collide. */
export interface ResponseColumn {
  readonly name: string
  readonly question: Question
  /** The option that it marks (multi) or holds the text of; null for others. */
  readonly option: string | null
  /** The row of a matrix. */
  readonly row: string | null
  /** Holds the text of an option that takes one. */
  readonly text: boolean
}

/** Every column that responses to a questionnaire can have, in its order. */
export function responseColumns(questionnaire: Pick<Questionnaire, 'questions'>): ResponseColumn[] {
  return questionnaire.questions.flatMap(columnsOf)
}

function columnsOf(question: Question): ResponseColumn[] {
  const { id, type, options, rows } = question
  const column = (name: string, rest: Partial<ResponseColumn> = {}): ResponseColumn => ({
    name,
    question,
    option: null,
    row: null,
    text: false,
    ...rest,
  })
  const textOf = (option: string): ResponseColumn => column(`${id}.${option}.text`, { option, text: true })
  switch (type) {
    case 'single':
      return [column(id), ...options.filter(({ other }) => other).map((option) => textOf(option.id))]
    case 'multi':
      return options.flatMap((option) => {
        const mark = column(`${id}.${option.id}`, { option: option.id })
        return option.other ? [mark, textOf(option.id)] : [mark]
      })
    case 'matrix':
      return rows.map((row) => column(`${id}.${row.id}`, { row: row.id }))
    case 'number':
    case 'text':
      return [column(id)]
  }
}
