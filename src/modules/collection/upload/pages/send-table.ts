import type { Context } from 'hono'
import type { Env } from '../../../../platform/http/index.ts'
import { asTextOrNumber, writeRows, writeWorkbook } from '../../../../platform/tables/index.ts'

export type TableFormat = 'csv' | 'xlsx'

/** Hands over a table as a file to keep: CSV, or a workbook whose cells are all text, so that a code keeps its first zero. */
export async function sendTable(
  context: Context<Env>,
  { name, format, rows }: { name: string; format: TableFormat; rows: readonly (readonly string[])[] },
): Promise<Response> {
  context.header('content-disposition', `attachment; filename="${name}.${format}"`)
  if (format === 'csv') {
    context.header('content-type', 'text/csv; charset=utf-8')
    // Spreadsheet programs take it for UTF-8 by the mark
    return context.body(`\ufeff${writeRows(rows.map((row) => row.map(asTextOrNumber)))}`)
  }
  context.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  return context.body(await writeWorkbook(name, rows))
}
