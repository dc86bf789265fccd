import type { Fault, Read } from '../fault.ts'
import { readWorkbook } from './read-workbook.ts'
import { Refusal } from './refusal.ts'

/**
 * Reads the first sheet of a workbook (.xlsx) as a table: the texts of its rows by their place in the sheet, so that row 5 is the fifth
 * and one that holds nothing is empty. Every row is as long as the first that holds something, or longer where it holds more. A formula, an error
 * and what the spreadsheet has made a date are faults, with row and column.
 */
export function readTableSheet(source: Uint8Array, file: string): Read<readonly (readonly string[])[]> {
  const faults: Fault[] = []
  try {
    const { sheets } = readWorkbook(source, 'first', ({ row, column }, message) =>
      faults.push({ file, line: row, column, message }),
    )
    const [sheet] = sheets.values()
    const rows: string[][] = []
    let width = 0
    for (const cells of sheet?.rows ?? []) {
      const [leading] = cells.values()
      const last = Math.max(...cells.keys())
      if (width === 0) width = last
      const texts = Array.from({ length: Math.max(width, last) }, (_, index) => cells.get(index + 1)?.text ?? '')
      while (rows.length < (leading?.row ?? 1) - 1) rows.push([])
      rows.push(texts)
    }
    return faults.length === 0 ? { ok: true, value: rows } : { ok: false, faults }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { row = 0, column = 0 } = error.place ?? {}
    return { ok: false, faults: [...faults, { file, line: row, column, message: error.said }] }
  }
}
