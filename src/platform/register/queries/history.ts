import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import type { Value } from '../field.ts'
import type { Register } from '../register.ts'

/** One change of a record. */
export interface Change {
  readonly version: number
  readonly changedAt: Date
  /** The name of who did it. */
  readonly changedBy: string
  readonly cause: string | null
  /** Field → before and after; a reference by its record's name. `ended_at` and `secrecy` too. */
  readonly changes: Readonly<Record<string, readonly [Value, Value]>>
}

/** What has happened to a record since a version, the newest first. One statement. */
export async function readHistory(
  db: Transaction<Tables>,
  register: Register,
  organisation: string,
  { id, since = 0, limit = 100 }: { id: string; since?: number; limit?: number },
): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select h.version, h.changed_at as "changedAt", coalesce(u.name, h.changed_by) as "changedBy", h.cause,
      (select coalesce(jsonb_object_agg(c.key, case ${sql.join(referenceNames(register), sql` `)} else c.value end), '{}')
       from jsonb_each(h.changes) c) as changes
    from register_history h left join identity."user" u on u.id = h.changed_by
    where h.organisation = ${organisation} and h.register = ${register.table} and h.record = ${id}::uuid and h.version > ${since}
    order by h.version desc limit ${limit}`.execute(db)
  return rows
}

/** For each field that refers to records, its two ids as names. */
function referenceNames(register: Register) {
  const cases = [...register.fields].flatMap(([name, field]) => {
    if (field.kind !== 'reference') return []
    const nameOf = (at: number) => sql`(select r.name from ${sql.table(field.to)} r
      where r.organisation = h.organisation and r.id = (c.value ->> ${sql.lit(at)})::uuid)`
    return [sql`when c.key = ${sql.lit(name)} then jsonb_build_array(${nameOf(0)}, ${nameOf(1)})`]
  })
  return cases.length > 0 ? cases : [sql`when false then null`]
}
