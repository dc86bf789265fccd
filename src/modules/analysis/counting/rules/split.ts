import type { BatchLayout, Frame, ResponseBatch } from '../../../collection/index.ts'
import type { GroupSource } from '../../rules/grouping.ts'

/** A way to split respondents into cells, as plain data that a thread can be given. */
export interface Split {
  readonly cells: number
  readonly source: CellSource
}

/** Where the cell of a row comes from; −1 for none. */
export type CellSource =
  | { readonly kind: 'everyone' }
  /** By the respondent's place in the frame. */
  | { readonly kind: 'frame'; readonly cellOf: Int32Array }
  /** By the code in a column, of those answered in route. */
  | { readonly kind: 'column'; readonly column: number; readonly cellOf: Int32Array }
  | { readonly kind: 'both'; readonly first: CellSource; readonly second: CellSource; readonly secondSize: number }

export const everyone: Split = { cells: 1, source: { kind: 'everyone' } }

/** The same groups, told by what a batch holds. */
export function splitBy(layout: BatchLayout, frame: Frame | null, source: GroupSource, cells: number): Split {
  return { cells, source: translate(layout, frame, source) }
}

function translate(layout: BatchLayout, frame: Frame | null, source: GroupSource): CellSource {
  switch (source.kind) {
    case 'frame':
      return {
        kind: 'frame',
        cellOf: Int32Array.from(frame?.rows ?? [], ({ respondent }) => source.placeOf(respondent)),
      }
    case 'question': {
      const columns = layout.questions.find(({ question }) => question.id === source.question)
      const ids = columns?.question.options.map(({ id }) => id) ?? []
      const cellOf = Int32Array.from([-1, ...ids.map((id) => source.options.indexOf(id))])
      const row = source.row === undefined ? 0 : (columns?.question.rows.findIndex(({ id }) => id === source.row) ?? -1)
      return { kind: 'column', column: columns && row >= 0 ? columns.first + row : -1, cellOf }
    }
    case 'both': {
      const { first, second, secondSize } = source
      return {
        kind: 'both',
        first: translate(layout, frame, first),
        second: translate(layout, frame, second),
        secondSize,
      }
    }
  }
}

/** Prepares to find the cell of each row of a routed batch. The array returned is used again for the next one. */
export function createCellFinder(source: CellSource, capacity: number): (batch: ResponseBatch) => Int32Array {
  const cells = new Int32Array(capacity)
  if (source.kind === 'everyone') return () => cells
  if (source.kind === 'both') {
    const { secondSize } = source
    const findFirst = createCellFinder(source.first, capacity)
    const findSecond = createCellFinder(source.second, capacity)
    return (batch) => {
      const first = findFirst(batch)
      const second = findSecond(batch)
      for (let row = 0; row < batch.size; row++) {
        const outer = first[row] as number
        const inner = second[row] as number
        cells[row] = outer < 0 || inner < 0 ? -1 : outer * secondSize + inner
      }
      return cells
    }
  }
  const { cellOf } = source
  return (batch) => {
    const from = source.kind === 'frame' ? batch.place : (batch.codes[source.column] ?? cells.fill(0))
    for (let row = 0; row < batch.size; row++) cells[row] = cellOf[from[row] as number] ?? -1
    return cells
  }
}
