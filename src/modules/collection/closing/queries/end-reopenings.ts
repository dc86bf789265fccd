import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'

/** Ends the reopenings whose last day was before today, of every survey; gives how many. One statement, as the worker. */
export function endReopenings(db: Kysely<Tables>, today: string, now: Date): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role lagesbild_worker`.execute(transaction)
    const { rows } = await sql<{ ended: number }>`
      select end_reopenings(${today}::date, ${now}::timestamptz) as ended`.execute(transaction)
    return rows[0]?.ended ?? 0
  })
}
