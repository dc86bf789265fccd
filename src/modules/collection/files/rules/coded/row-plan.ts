import { type ResponseColumn, responseColumns } from '../response-columns.ts'
import type { AnswerColumns, BatchLayout } from './answer-columns.ts'

/** What a cell holds. */
export const cellKinds = { respondent: 0, status: 1, option: 2, mark: 3, number: 4, text: 5, otherText: 6 } as const

/** The words of `status`, by code from 1: one less is what a batch has for them. */
const statuses = ['partial', 'complete']

export interface CellPlan {
  readonly kind: (typeof cellKinds)[keyof typeof cellKinds]
  /** The column of the batch; for the text of an option, the column where the option is chosen. −1 for respondent and status. */
  readonly column: number
  /** The words that it may be, by code from 1. */
  readonly words: readonly string[]
  /** The code that the column has to hold beside a text, of an option that takes one. */
  readonly beside: number
}

/** What each cell of a row means, cell by cell, and what has to hold between cells. */
export interface RowPlan {
  readonly cells: readonly CellPlan[]
  /** Columns of options that can only be chosen alone, each with those of the other options. */
  readonly exclusive: readonly { readonly column: number; readonly others: readonly number[] }[]
}

/** @param header names of columns that are all known and differ */
export function planRow(layout: BatchLayout, header: readonly string[]): RowPlan {
  const known = new Map(
    layout.questions.flatMap(({ question, first }) =>
      responseColumns({ questions: [question] }).map((column) => [column.name, planCell(column, first)]),
    ),
  )
  const own = { column: -1, words: [], beside: 0 }
  known.set('respondent', { ...own, kind: cellKinds.respondent })
  known.set('status', { ...own, kind: cellKinds.status, words: statuses })
  return {
    cells: header.flatMap((name) => known.get(name) ?? []),
    exclusive: layout.questions.flatMap(exclusiveColumns),
  }
}

function planCell({ question, option, row, text }: ResponseColumn, first: number): CellPlan {
  const ids = question.options.map(({ id }) => id)
  const place = option === null ? 0 : ids.indexOf(option)
  const cell = { column: first, words: [], beside: 0 }
  if (text && question.type === 'multi') {
    return { ...cell, kind: cellKinds.otherText, column: first + place, beside: 1 }
  }
  if (text) return { ...cell, kind: cellKinds.otherText, beside: place + 1 }
  switch (question.type) {
    case 'single':
      return { ...cell, kind: cellKinds.option, words: ids }
    case 'matrix':
      return {
        ...cell,
        kind: cellKinds.option,
        column: first + question.rows.findIndex(({ id }) => id === row),
        words: ids,
      }
    case 'multi':
      return { ...cell, kind: cellKinds.mark, column: first + place }
    case 'number':
      return { ...cell, kind: cellKinds.number }
    case 'text':
      return { ...cell, kind: cellKinds.text }
  }
}

function exclusiveColumns({ question, first }: AnswerColumns): RowPlan['exclusive'] {
  if (question.type !== 'multi') return []
  const columns = question.options.map((_, place) => first + place)
  return question.options.flatMap(({ exclusive }, place) => {
    const column = first + place
    return exclusive ? [{ column, others: columns.filter((other) => other !== column) }] : []
  })
}
