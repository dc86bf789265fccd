import { sql } from 'kysely'
import type { SurveySite } from '../../testing/survey-site.ts'

/** How many transactions of the site wait for a lock that another holds: to know that one has come so far. For the server database. */
export async function waitingForLocks(site: SurveySite): Promise<number> {
  const { rows } = await site.asOwner((db) =>
    sql<{ n: number }>`
      select count(*)::int as n from pg_locks join pg_database d on d.oid = database
      where d.datname = current_database() and locktype = 'advisory' and not granted`.execute(db),
  )
  return rows[0]?.n ?? 0
}
