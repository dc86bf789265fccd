import { type RawBuilder, sql } from 'kysely'
import type { Db } from './units.ts'

/** A column that says which unit something belongs to. */
export interface UnitColumn {
  readonly table: string
  readonly column: string
  /** The table is a register: who changed a record, and when, stands in it. */
  readonly register: boolean
  /** Its records end. */
  readonly ends: boolean
  /** Its records have a name. */
  readonly named: boolean
}

const keptAsTheyWere = ['unit', 'unit_period', 'incident_affected', 'incident_controller'].map((table) =>
  sql.lit(table),
)

/**
 * Every column that refers to a unit, as the database's own foreign keys tell, so that a register that is added later is among them. Where
 * units stand among themselves and what they were before is not, and neither is whom an incident hit: that stays so, whoever takes over.
 * One statement.
 */
export async function listUnitColumns(db: Db): Promise<readonly UnitColumn[]> {
  const { rows } = await sql<UnitColumn>`
    select t.relname as table, a.attname as column,
           exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'keep_history') as register,
           exists (select from pg_attribute e where e.attrelid = t.oid and e.attname = 'ended_at' and not e.attisdropped) as ends,
           exists (select from pg_attribute e where e.attrelid = t.oid and e.attname = 'name' and not e.attisdropped) as named
    from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      join pg_attribute u on u.attrelid = c.confrelid and u.attname = 'id'
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, u.attnum)]
    where c.contype = 'f' and c.confrelid = 'unit'::regclass and t.relname not in (${sql.join(keptAsTheyWere)})
    order by 1, 2`.execute(db)
  return rows
}

/** How many records of a register a unit has that have not ended. */
export interface Holding {
  readonly unit: string
  readonly table: string
  readonly count: number
}

/** What every unit has, by register. One statement. */
export async function countHoldings(
  db: Db,
  organisation: string,
  columns: readonly UnitColumn[],
): Promise<readonly Holding[]> {
  if (columns.length === 0) return []
  const parts = columns.map(
    ({ table, column, ends }) => sql`
      select ${sql.ref(column)} as unit, ${table}::text as "table" from ${sql.table(table)}
      where organisation = ${organisation} and ${sql.ref(column)} is not null ${ends ? sql`and ended_at is null` : sql``}`,
  )
  const { rows } = await sql<Holding>`
    select unit, "table", count(*)::int as count from (${union(parts)}) held group by unit, "table"`.execute(db)
  return rows
}

/** A record of a unit. */
export interface HeldRecord {
  readonly id: string
  readonly table: string
  readonly unit: string
  /** Empty where records of that kind have no name. */
  readonly name: string
  readonly ended: boolean
}

/** Everything that some units have, what has ended too, by register and name. One statement. */
export async function listHeld(
  db: Db,
  organisation: string,
  columns: readonly UnitColumn[],
  units: readonly string[],
): Promise<readonly HeldRecord[]> {
  if (columns.length === 0 || units.length === 0) return []
  const parts = columns.map(
    ({ table, column, ends, named }) => sql`
      select id, ${table}::text as "table", ${sql.ref(column)} as unit, ${named ? sql`name` : sql`''`} as name,
             ${ends ? sql`ended_at is not null` : sql`false`} as ended
      from ${sql.table(table)} where organisation = ${organisation} and ${sql.ref(column)} = any(${[...units]}::uuid[])`,
  )
  const { rows } = await sql<HeldRecord>`
    select id, "table", unit, name, ended from (${union(parts)}) held order by "table", swedish_order(name), id`.execute(
    db,
  )
  return rows
}

function union(parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(parts, sql` union all `)
}

/** From which unit a record goes to which: one record, or all of that unit that are not named otherwise. */
export interface RecordMove {
  readonly from: string
  readonly to: string
  readonly record: string | null
}

/**
 * Gives the records of units to other units, in every register. One statement for each column.
 *
 * @returns how many by register
 */
export async function moveRecords(
  db: Db,
  { organisation, person, now }: { readonly organisation: string; readonly person: string; readonly now: Date },
  columns: readonly UnitColumn[],
  moves: readonly RecordMove[],
): Promise<Readonly<Record<string, number>>> {
  const moved: Record<string, number> = {}
  if (moves.length === 0) return moved
  const json = JSON.stringify(moves.map(({ from, to, record }) => ({ from_unit: from, to_unit: to, record })))
  for (const { table, column, register } of columns) {
    const { rows } = await sql<{ count: number }>`
      with m as (
        select * from jsonb_to_recordset(${json}::jsonb) as m (from_unit uuid, to_unit uuid, record uuid)
      ), moved as (
        update ${sql.table(table)} t
        set ${sql.ref(column)} = m.to_unit ${register ? sql`, changed_at = ${now}, changed_by = ${person}` : sql``}
        from m
        where t.organisation = ${organisation} and t.${sql.ref(column)} = m.from_unit
          and (m.record = t.id or (m.record is null and not exists (
            select from m n where n.record = t.id and n.from_unit = m.from_unit)))
        returning 1
      )
      select count(*)::int as count from moved`.execute(db)
    const count = rows[0]?.count ?? 0
    if (count > 0) moved[table] = (moved[table] ?? 0) + count
  }
  return moved
}

/** How many records each unit has in all registers together, those that have ended too: what must go somewhere if it ends. One statement. */
export async function countAll(
  db: Db,
  organisation: string,
  columns: readonly UnitColumn[],
): Promise<ReadonlyMap<string, number>> {
  const held = await countHoldings(
    db,
    organisation,
    columns.map((column) => ({ ...column, ends: false })),
  )
  const counts = new Map<string, number>()
  for (const { unit, count } of held) counts.set(unit, (counts.get(unit) ?? 0) + count)
  return counts
}
