import { writeRows } from '../../../../platform/tables/write-rows.ts'

/**
 * Writes a register as CSV for a spreadsheet. Names, and what a receiving server has answered, come from outside: a cell that a
 * spreadsheet would take for a formula gets an apostrophe before it. Source: OWASP, "CSV Injection".
 */
export function writeRegister(rows: Iterable<readonly string[]>): string {
  // The mark tells spreadsheets that it is UTF-8
  return `\uFEFF${writeRows(
    [...rows].map((row) => row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell))),
    ';',
  )}`
}
