import { createHash } from 'node:crypto'
import type { OwnerConnection } from '../database/index.ts'
import { type DescribedTable, quoted, quotedTable, type TableInDatabase } from './describe-tables.ts'

/** What a table holds, in short. */
export interface TableSum extends DescribedTable {
  readonly rows: number
  /** Of its lines, each with its line feed. */
  readonly sha256: string
}

/** What a database holds, in short: equal for two only where every row of every table is. */
export interface ContentSum {
  readonly tables: number
  readonly rows: number
  readonly sha256: string
}

/** About so many bytes are fetched at a time, whether rows are small or each holds a file. */
const batchBytes = 1 << 20
const mostRows = 2000
/** Of rows that hold files: however small the first of them are, the next may be a megabyte each. */
const mostFiles = 16

/** So that a value has one text, whichever database it comes from, and no row is left out unseen. */
export const exactTexts = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local row_security = off`

/**
 * The rows of one table as lines, a JSON list of texts each, in the order of its key; many lines at a time. The caller has a transaction
 * that sees one moment.
 *
 * @returns the sum of it
 */
export async function* dumpTable(
  connection: OwnerConnection,
  table: TableInDatabase,
): AsyncGenerator<string, TableSum> {
  const values = table.columns.map((column) => `${quoted(column)}::text`).join(', ')
  await connection.exec(
    `declare dump no scroll cursor for select json_build_array(${values})::text as line from ${quotedTable(table.name)} order by ${table.order}`,
  )
  const hash = createHash('sha256')
  const most = table.types.includes('bytea') ? mostFiles : mostRows
  let rows = 0
  for (let wanted = 8; ; ) {
    const fetched = await connection.query<{ line: string }>(`fetch ${wanted} from dump`, [])
    // Written anew, so that the spaces of one version of the database make no difference
    const text = fetched.rows.map(({ line }) => `${JSON.stringify(JSON.parse(line))}\n`).join('')
    hash.update(text)
    rows += fetched.rows.length
    if (text !== '') yield text
    if (fetched.rows.length < wanted) break
    const average = text.length / fetched.rows.length
    wanted = Math.min(most, Math.max(1, Math.floor(batchBytes / average)))
  }
  await connection.exec('close dump')
  return { name: table.name, columns: table.columns, rows, sha256: hash.digest('hex') }
}

export function sumContent(tables: readonly TableSum[]): ContentSum {
  const hash = createHash('sha256')
  const byName = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, columns, rows, sha256 } of byName) {
    hash.update(`${JSON.stringify([name, columns, rows, sha256])}\n`)
  }
  const rows = tables.reduce((all, table) => all + table.rows, 0)
  return { tables: tables.length, rows, sha256: hash.digest('hex') }
}

/** The sum of everything that is kept, without keeping it. */
export async function sumDatabase(
  connection: OwnerConnection,
  tables: readonly TableInDatabase[],
): Promise<{ content: ContentSum; tables: TableSum[] }> {
  const sums: TableSum[] = []
  for (const table of tables) {
    const lines = dumpTable(connection, table)
    let next = await lines.next()
    while (!next.done) next = await lines.next()
    sums.push(next.value)
  }
  return { content: sumContent(sums), tables: sums }
}
