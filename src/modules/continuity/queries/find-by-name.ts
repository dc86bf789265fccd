import { sql } from 'kysely'
import type { KnownName } from '../rules/read-contact.ts'
import type { Db } from './chain.ts'

/** The people and suppliers of a name, however it is written in capitals. One statement. */
export async function findByName(db: Db, organisation: string, name: string): Promise<readonly KnownName[]> {
  if (name === '') return []
  const { rows } = await sql<KnownName>`
    select 'person' as register, p.id, p.phone is not null as reachable from person p
    where p.organisation = ${organisation} and p.ended_at is null and p.ordered = swedish_order(${name})
    union all
    select 'supplier', s.id, s.contact_phone is not null from supplier s
    where s.organisation = ${organisation} and s.ended_at is null and s.ordered = swedish_order(${name})
    limit 3`.execute(db)
  return rows
}
