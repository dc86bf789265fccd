import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import type { RegisterTable } from '../field.ts'
import type { ImportGround } from '../import/plan-import.ts'
import { lower } from '../import/plan-import.ts'
import { plain } from '../import/propose-mapping.ts'
import type { Register } from '../register.ts'
import { everyRecord } from './list-records.ts'
import type { Writer } from './write-records.ts'

type Db = Transaction<Tables>

export interface Imported {
  readonly id: string
  readonly fileName: string
  readonly importedAt: Date
  readonly importedBy: string
  readonly added: number
  readonly changed: number
  readonly undoneAt: Date | null
}

/** What has been read into a register, the newest first. One statement. */
export async function listImports(db: Db, register: Register, organisation: string): Promise<Imported[]> {
  return db
    .selectFrom('register_import as i')
    .leftJoin('identity.user as u', 'u.id', 'i.imported_by')
    .select([
      'i.id',
      'i.file_name as fileName',
      'i.imported_at as importedAt',
      sql<string>`coalesce(u.name, i.imported_by)`.as('importedBy'),
      'i.added',
      'i.changed',
      'i.undone_at as undoneAt',
    ])
    .where('i.organisation', '=', organisation)
    .where('i.register', '=', register.table)
    .orderBy('i.imported_at', 'desc')
    .limit(20)
    .execute()
}

/** How headings were read the last times, by the heading. One statement. */
export async function rememberedMapping(
  db: Db,
  register: Register,
  organisation: string,
): Promise<Record<string, string | null>> {
  const rows = await db
    .selectFrom('register_import')
    .select('mapping')
    .where('organisation', '=', organisation)
    .where('register', '=', register.table)
    .orderBy('imported_at', 'desc')
    .limit(10)
    .execute()
  // The newest is laid on last
  const all = rows.reverse().flatMap(({ mapping }) => Object.entries(mapping))
  return Object.fromEntries(all.map(([heading, field]) => [plain(heading), field]))
}

/** What a file's rows are compared with: the register's records, and the names that its fields can refer to. At most two statements. */
export async function readGround(
  db: Db,
  register: Register,
  asker: { readonly organisation: string; readonly person: string; readonly today: string },
): Promise<ImportGround> {
  const records = await everyRecord(
    db,
    register,
    {
      search: '',
      filters: new Map(),
      sort: { field: register.name, descending: false },
      page: 1,
      rows: 0,
      columns: null,
      ended: false,
    },
    asker,
  )
  const tables = [
    ...new Set([...register.fields.values()].flatMap((field) => (field.kind === 'reference' ? [field.to] : []))),
  ]
  const known = new Map<string, Map<string, string[]>>(tables.map((table) => [table, new Map()]))
  if (tables.length > 0) {
    const parts = tables.map((table) => namesOf(table, asker.organisation))
    const { rows } = await sql<{ of: string; id: string; name: string }>`${sql.join(parts, sql` union all `)}`.execute(
      db,
    )
    for (const { of, id, name } of rows) {
      const names = known.get(of)
      const key = lower(name)
      if (names) names.set(key, [...(names.get(key) ?? []).filter((each) => each !== id), id])
    }
  }
  return { records, known }
}

/** The names of a table's records; a person is known by their address too. */
function namesOf(table: RegisterTable, organisation: string) {
  const named = sql`select ${table} as of, id::text as id, name from ${sql.table(table)}
    where organisation = ${organisation} and ended_at is null`
  if (table !== 'person') return named
  return sql`${named} union all select ${table}, id::text, email from person
    where organisation = ${organisation} and ended_at is null and email is not null`
}

/** Notes that a file was read. One statement. */
export async function noteImport(
  db: Db,
  register: Register,
  by: Writer,
  given: {
    readonly id: string
    readonly fileName: string
    readonly mapping: Readonly<Record<string, string | null>>
    readonly added: number
    readonly changed: number
    readonly unchanged: number
  },
): Promise<void> {
  await db
    .insertInto('register_import')
    .values({
      organisation: by.organisation,
      id: given.id,
      register: register.table,
      file_name: given.fileName,
      mapping: JSON.stringify(given.mapping),
      added: given.added,
      changed: given.changed,
      unchanged: given.unchanged,
      imported_at: by.now,
      imported_by: by.person,
    })
    .execute()
}

/** Marks an import as undone; false where it is not there, or was undone before. One statement. */
export async function markUndone(db: Db, register: Register, by: Writer, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('register_import')
    .set({ undone_at: by.now, undone_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('register', '=', register.table)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many records a cause has touched in a register. One statement. */
export async function countTouched(db: Db, register: Register, organisation: string, cause: string): Promise<number> {
  const { rows } = await sql<{ touched: number }>`
    select count(*)::integer as touched from register_history
    where organisation = ${organisation} and register = ${register.table} and cause = ${cause}`.execute(db)
  return rows[0]?.touched ?? 0
}

/**
 * Puts back what a cause has changed in a register, where nobody has changed it since: what it added ends, what it changed is as before.
 * What would get back a unit or a person that has ended since is left. One statement, whatever the number. Gives how many it put back.
 *
 * @param usedBy what records of this register still refer to is left
 */
export async function putBack(
  db: Db,
  register: Register,
  by: Writer,
  cause: string,
  usedBy?: Register,
): Promise<number> {
  const uses = [...(usedBy?.fields ?? [])].flatMap(([name, field]) =>
    field.kind === 'reference' && field.to === register.table ? [sql`u.${sql.ref(name)} = t.id`] : [],
  )
  const unused =
    usedBy === undefined || uses.length === 0
      ? sql``
      : sql`and not exists (select 1 from ${sql.table(usedBy.table)} u
          where u.organisation = t.organisation and u.ended_at is null and (${sql.join(uses, sql` or `)}))`
  const columns = [...register.fields].filter(([, field]) => !field.computed)
  const sets = columns.map(([name, { kind }]) => {
    const type = { reference: 'uuid', date: 'date', number: 'integer', flag: 'boolean' }[kind as string] ?? 'text'
    return sql`${sql.ref(name)} = case when h.version > 1 and h.changes ? ${sql.lit(name)}
      then (h.changes -> ${sql.lit(name)} ->> 0)::${sql.raw(type)} else t.${sql.ref(name)} end`
  })
  const living = columns.flatMap(([name, field]) =>
    field.kind === 'reference' && (field.to === 'unit' || field.to === 'person')
      ? [
          sql`and not exists (select 1 from ${sql.table(field.to)} r where r.organisation = t.organisation and r.ended_at is not null
            and h.version > 1 and r.id::text = h.changes -> ${sql.lit(name)} ->> 0)`,
        ]
      : [],
  )
  const { numAffectedRows } = await sql`
    update ${sql.table(register.table)} as t
    set ${sql.join(sets)}, ended_at = case when h.version = 1 then ${by.now}::timestamptz else t.ended_at end,
      changed_at = ${by.now}, changed_by = ${by.person}
    from register_history h
    where h.organisation = t.organisation and h.register = ${register.table} and h.record = t.id and h.cause = ${cause}
      and t.organisation = ${by.organisation} and t.version = h.version and t.ended_at is null ${unused}
      ${sql.join(living, sql` `)}`.execute(db)
  return Number(numAffectedRows ?? 0)
}
