import type { ResponseColumn } from '../response-columns.ts'
import { responseColumns } from '../response-columns.ts'
import type { BatchLayout } from './answer-columns.ts'
import { type CodeTable, createCodeTable } from './code-table.ts'

/** What a cell holds. */
export const cellKinds = { respondent: 0, status: 1, option: 2, mark: 3, number: 4, text: 5, otherText: 6 } as const

/** What each cell of a row means, cell by cell, and what has to hold between cells. */
export interface RowPlan {
  readonly kinds: Uint8Array
  /** The column of the batch; for the text of an option, the column where the option is chosen. */
  readonly columns: Int32Array
  readonly tables: readonly CodeTable[]
  /** The code that the column has to hold beside a text, of an option that takes one. */
  readonly beside: Int32Array
  /** Columns of options that can only be chosen alone, each with those of the other options. */
  readonly exclusive: readonly { readonly column: number; readonly others: readonly number[] }[]
}

export const statuses = ['partial', 'complete'] as const

/** @param header names of columns that are all known and differ */
export function planRow(layout: BatchLayout, header: readonly string[]): RowPlan {
  const known = new Map(
    layout.questions.flatMap(({ question, first }) =>
      responseColumns({ questions: [question] }).map((column) => [column.name, { column, first }]),
    ),
  )
  const none = createCodeTable([])
  const cells = header.map((name) => {
    const found = known.get(name)
    if (found) return planCell(found.column, found.first)
    return name === 'status'
      ? { kind: cellKinds.status, column: -1, table: createCodeTable(statuses), beside: 0 }
      : { kind: cellKinds.respondent, column: -1, table: none, beside: 0 }
  })
  return {
    kinds: Uint8Array.from(cells, ({ kind }) => kind),
    columns: Int32Array.from(cells, ({ column }) => column),
    tables: cells.map(({ table }) => table ?? none),
    beside: Int32Array.from(cells, ({ beside }) => beside),
    exclusive: layout.questions.flatMap(({ question, first }) =>
      question.type !== 'multi'
        ? []
        : question.options.flatMap(({ exclusive }, place) =>
            exclusive
              ? [
                  {
                    column: first + place,
                    others: question.options.flatMap((_, other) => (other === place ? [] : [first + other])),
                  },
                ]
              : [],
          ),
    ),
  }
}

interface CellPlan {
  readonly kind: number
  readonly column: number
  readonly table?: CodeTable
  readonly beside: number
}

function planCell({ question, option, row, text }: ResponseColumn, first: number): CellPlan {
  const ids = question.options.map(({ id }) => id)
  const place = option === null ? -1 : ids.indexOf(option)
  if (text) {
    return question.type === 'multi'
      ? { kind: cellKinds.otherText, column: first + place, beside: 1 }
      : { kind: cellKinds.otherText, column: first, beside: place + 1 }
  }
  switch (question.type) {
    case 'single':
      return { kind: cellKinds.option, column: first, table: createCodeTable(ids), beside: 0 }
    case 'matrix': {
      const rowPlace = question.rows.findIndex(({ id }) => id === row)
      return { kind: cellKinds.option, column: first + rowPlace, table: createCodeTable(ids), beside: 0 }
    }
    case 'multi':
      return { kind: cellKinds.mark, column: first + place, beside: 0 }
    case 'number':
      return { kind: cellKinds.number, column: first, beside: 0 }
    case 'text':
      return { kind: cellKinds.text, column: first, beside: 0 }
  }
}
