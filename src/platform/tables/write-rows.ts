/** What stands between the cells of a row. */
export type Delimiter = ',' | ';'

/**
 * Writes rows as CSV with LF after each, quoting only the cells that need it. A cell with the other delimiter needs it
 * too, so that reading finds the right one in the header.
 */
export function writeRows(rows: Iterable<readonly string[]>, delimiter: Delimiter = ','): string {
  let text = ''
  for (const row of rows) {
    // A row of one empty cell would be a blank line, which reading passes over.
    const [only] = row
    text += row.length === 1 && only === '' ? '""' : row.map(writeCell).join(delimiter)
    text += '\n'
  }
  return text
}

function writeCell(cell: string): string {
  return /[,;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function asText(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** As `asText`, but a number stays as it is, a telephone number too: it is no formula, and may be read back. */
export function asTextOrNumber(cell: string): string {
  return /^[+-][\d\s().,/-]*$/.test(cell) ? cell : asText(cell)
}
