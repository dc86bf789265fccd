import type { OwnerConnection } from '../database/index.ts'

/** A table as it is kept in a backup. */
export interface DescribedTable {
  /** With its schema: `public.answer`. */
  readonly name: string
  /** Its columns by name, without those that the database computes. */
  readonly columns: readonly string[]
}

export interface TableInDatabase extends DescribedTable {
  /** SQL type of each column, in order. */
  readonly types: readonly string[]
  /** What gives the rows one order on every database. */
  readonly order: string
}

/**
 * What is not kept. Sessions, links to choose a new password and counted attempts are worth nothing after a while, and something to a
 * thief; the migrations stand in the head of the file.
 */
const leftOut = ['public.migration', 'identity.session', 'identity.verification', 'identity.rateLimit']

interface Row {
  name: string
  columns: string[]
  types: string[]
  keys: string[]
  refers: string[]
}

/** Every table that is kept, those that others refer to first. */
export async function describeTables(connection: OwnerConnection): Promise<TableInDatabase[]> {
  const { rows } = await connection.query<Row>(
    `select n.nspname || '.' || c.relname as name, columns.names as columns, columns.types,
            coalesce((select array_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end order by k.i)
                      from pg_index p, unnest(p.indkey) with ordinality as k (attnum, i), pg_attribute a
                      where p.indrelid = c.oid and p.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum), '{}') as keys,
            coalesce((select array_agg(distinct rn.nspname || '.' || r.relname)
                      from pg_constraint f join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
                      where f.conrelid = c.oid and f.contype = 'f' and r.oid <> c.oid), '{}') as refers
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       cross join lateral (
         select array_agg(a.attname::text order by a.attname collate "C") as names,
                array_agg(format_type(a.atttypid, a.atttypmod) order by a.attname collate "C") as types
         from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') columns
     where c.relkind = 'r' and n.nspname in ('public', 'identity')
       and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
     order by n.nspname collate "C", c.relname collate "C"`,
    [],
  )
  const kept = rows.filter(({ name }) => !leftOut.includes(name))
  return inOrder(kept).map(({ name, columns, types, keys }) => ({
    name,
    columns,
    types,
    order: (keys.length > 0 ? keys : columns.map((column) => `${quoted(column)}::text collate "C"`)).join(', '),
  }))
}

/** Those whose references are all placed, by name; where some refer to each other in a circle, the first of them. */
function inOrder(rows: readonly Row[]): Row[] {
  const waiting = [...rows]
  const placed: Row[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ refers }) => !waiting.some(({ name }) => refers.includes(name)))
    placed.push(...waiting.splice(Math.max(0, ready), 1))
  }
  return placed
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** `public.answer` as SQL takes it. */
export function quotedTable(name: string): string {
  return name.split('.').map(quoted).join('.')
}
