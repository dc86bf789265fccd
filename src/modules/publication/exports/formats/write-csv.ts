import { writeRows } from '../../../../platform/tables/write-rows.ts'
import { guardFormula } from '../../../analysis/index.ts'
import type { Cell, Microdata } from '../rules/variable.ts'

/**
 * Microdata as CSV: UTF-8 without a byte order mark, comma, decimal point, names of variables as the header, codes as they
 * are. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeMicrodataCsv({ variables, rows }: Microdata): string {
  const header = variables.map(({ name }) => name)
  return writeRows([header, ...rows.map((row) => row.map(written))])
}

function written(cell: Cell): string {
  return typeof cell === 'string' ? guardFormula(cell) : `${cell ?? ''}`
}
