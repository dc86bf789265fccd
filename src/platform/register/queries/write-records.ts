import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import type { Value } from '../field.ts'
import { fieldOf, type Register } from '../register.ts'

type Db = Transaction<Tables>

/** Who changes, for which organisation, and when. */
export interface Writer {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export interface Written {
  readonly id: string
  readonly version: number
}

/** What a record can be given: its fields, and the ground of each that is kept secret on another ground than the declaration's. */
export interface RecordValues {
  readonly values: Readonly<Record<string, Value>>
  readonly secrecy?: Readonly<Record<string, string>>
}

/** Adds records. One statement, whatever the number; they have the same fields. Gives their ids, in order. */
export async function insertRecords(
  db: Db,
  register: Register,
  by: Writer,
  records: readonly RecordValues[],
): Promise<readonly string[]> {
  const [first] = records
  if (first === undefined) return []
  const rows = records.map(({ values, secrecy = {} }) => ({ id: crypto.randomUUID(), ...values, secrecy }))
  const names = [...Object.keys(first.values)]
  const columns = ['id', ...names, 'secrecy']
  await sql`
    insert into ${sql.table(register.table)}
      (organisation, created_at, created_by, changed_at, changed_by, ${sql.join(columns.map((name) => sql.ref(name)))})
    select ${by.organisation}, ${by.now}::timestamptz, ${by.person}, ${by.now}::timestamptz, ${by.person},
      ${sql.join(columns.map((name) => sql.ref(`n.${name}`)))}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n (${sql.join(columns.map((name) => sql`${sql.ref(name)} ${sql.raw(typeOf(register, name))}`))})`.execute(db)
  return rows.map(({ id }) => id)
}

/** Changes a record as it was at a version; undefined where it has changed since, has ended or is not there. One statement. */
export async function updateRecord(
  db: Db,
  register: Register,
  by: Writer,
  { id, version, values, secrecy }: Written & RecordValues,
): Promise<number | undefined> {
  const sets = Object.entries(values).map(([name, value]) => sql`${sql.ref(name)} = ${cast(register, name, value)}`)
  if (secrecy !== undefined) sets.push(sql`secrecy = ${JSON.stringify(secrecy)}::jsonb`)
  const { rows } = await sql<{ version: number }>`
    update ${sql.table(register.table)}
    set ${sql.join([...sets, sql`changed_at = ${by.now}`, sql`changed_by = ${by.person}`])}
    where organisation = ${by.organisation} and id = ${id}::uuid and version = ${version} and ended_at is null
    returning version`.execute(db)
  return rows[0]?.version
}

/** Gives records the same value in a field; those that have it already are left. One statement. Gives how many it changed. */
export async function updateRecords(
  db: Db,
  register: Register,
  by: Writer,
  { ids, field, value }: { ids: readonly string[]; field: string; value: Value },
): Promise<number> {
  const given = cast(register, field, value)
  const { numAffectedRows } = await sql`
    update ${sql.table(register.table)}
    set ${sql.ref(field)} = ${given}, changed_at = ${by.now}, changed_by = ${by.person}
    where organisation = ${by.organisation} and id = any(${sql.val(ids)}::uuid[]) and ended_at is null
      and ${sql.ref(field)} is distinct from ${given}`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Gives records values of their own. One statement, whatever the number; they have the same fields. Gives the versions after it. */
export async function updateEach(
  db: Db,
  register: Register,
  by: Writer,
  records: readonly (Written & RecordValues)[],
): Promise<readonly Written[]> {
  const [first] = records
  if (first === undefined) return []
  const names = Object.keys(first.values)
  const rows = records.map(({ id, version, values }) => ({ ...values, id, version }))
  const { rows: written } = await sql<Written>`
    update ${sql.table(register.table)} as t
    set ${sql.join(names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`n.${name}`)}`))},
      changed_at = ${by.now}, changed_by = ${by.person}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n (id uuid, version integer, ${sql.join(names.map((name) => sql`${sql.ref(name)} ${sql.raw(typeOf(register, name))}`))})
    where t.organisation = ${by.organisation} and t.id = n.id and t.version = n.version and t.ended_at is null
    returning t.id, t.version`.execute(db)
  return written
}

/** Records end, or come back: nothing is taken away. One statement. Gives how many. */
export async function endRecords(
  db: Db,
  register: Register,
  by: Writer,
  { ids, ended }: { ids: readonly string[]; ended: boolean },
): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${sql.table(register.table)}
    set ended_at = ${ended ? by.now : null}::timestamptz, changed_at = ${by.now}, changed_by = ${by.person}
    where organisation = ${by.organisation} and id = any(${sql.val(ids)}::uuid[]) and (ended_at is null) = ${ended}`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}

/** Says in the history what does the changes that follow in this transaction. */
export async function nameCause(db: Db, cause: string): Promise<void> {
  await sql`select set_config('lagesbild.cause', ${cause}, true)`.execute(db)
}

function cast(register: Register, name: string, value: Value) {
  return sql`${value}::${sql.raw(typeOf(register, name))}`
}

/** The type of a column: from the declaration, never from what is asked. */
function typeOf(register: Register, name: string): string {
  if (name === 'id') return 'uuid'
  if (name === 'secrecy') return 'jsonb'
  switch (fieldOf(register, name).kind) {
    case 'reference':
      return 'uuid'
    case 'date':
      return 'date'
    case 'number':
      return 'integer'
    case 'flag':
      return 'boolean'
    default:
      return 'text'
  }
}
