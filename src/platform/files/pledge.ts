import type { Transaction } from 'kysely'
import type { Tables } from '../database/index.ts'

type Db = Transaction<Tables>

/** Whether somebody has said that nothing classified under säkerhetsskyddslagen is entered here. One statement. */
export async function hasPledged(
  db: Db,
  { organisation, person }: { readonly organisation: string; readonly person: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('security_pledge')
    .select('pledged_at')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps that somebody has said so. One statement. */
export async function keepPledge(
  db: Db,
  { organisation, person, now }: { readonly organisation: string; readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('security_pledge')
    .values({ organisation, person, pledged_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
