import writeXlsx from 'write-excel-file/node'

/** The longest text that a cell of a workbook takes. */
export const longestCell = 32_767

/** A table as a workbook (.xlsx) of one sheet whose cells are all text, so that a code keeps its first zero and nothing is a formula. */
export async function writeWorkbook(
  name: string,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const data = rows.map((row, index) =>
    row.map((value) => ({ value, type: String, format: '@', ...(index === 0 && { fontWeight: 'bold' as const }) })),
  )
  return new Uint8Array(await writeXlsx([{ sheet: name.slice(0, 31), data, stickyRowsCount: 1 }]).toBuffer())
}
