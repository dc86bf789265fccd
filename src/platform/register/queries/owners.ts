import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import type { Register } from '../register.ts'

/** How many of the records the person who signs in owns. One statement. */
export async function countOwned(
  db: Transaction<Tables>,
  register: Register,
  { organisation, person }: { readonly organisation: string; readonly person: string },
  ids: readonly string[],
): Promise<number> {
  if (register.owner === null) return 0
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from ${sql.table(register.table)} as t
    join person p on p.organisation = t.organisation and p.id = ${sql.ref(`t.${register.owner}`)}
    where t.organisation = ${organisation} and t.id = any(${sql.val(ids)}::uuid[]) and p.account = ${person}
      and p.ended_at is null`.execute(db)
  return rows[0]?.n ?? 0
}

/** Whoever signs in, as the register of people has them; null where they are not there. One statement. */
export async function findSelf(
  db: Transaction<Tables>,
  { organisation, person }: { readonly organisation: string; readonly person: string },
): Promise<string | null> {
  const found = await db
    .selectFrom('person')
    .select('id')
    .where('organisation', '=', organisation)
    .where('account', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return found?.id ?? null
}
