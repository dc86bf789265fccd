import type { Frame } from '../../../collection/index.ts'
import type { Text } from '../../../survey/index.ts'
import { messages } from './messages.ts'
import type { Cell } from './variable.ts'

/** A column of the frame as data. */
export interface FrameColumn {
  readonly wanted: string
  readonly type: 'text' | 'number'
  readonly label: Text
  cellOf(values: Readonly<Record<string, string>>): Cell
}

/** A number as a computer writes it. A code such as 01 is none, or its zero would be lost. */
const number = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/

/** The columns of a frame. One is a number where every cell that is filled in holds one. */
export function frameColumns(frame: Frame): FrameColumn[] {
  return frame.columns.map((column) => {
    const filled = frame.rows.map(({ values }) => values[column] ?? '').filter((value) => value !== '')
    const numeric = filled.length > 0 && filled.every((value) => number.test(value))
    return {
      wanted: column,
      type: numeric ? 'number' : 'text',
      label: { sv: messages.frameColumn.sv({ column }), en: messages.frameColumn.en({ column }) },
      cellOf: (values) => {
        const value = values[column] ?? ''
        return value === '' ? null : numeric ? Number(value) : value
      },
    }
  })
}
