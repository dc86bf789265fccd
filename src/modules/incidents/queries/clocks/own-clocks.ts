import { sql } from 'kysely'
import type { OwnClock } from '../../rules/clocks/clocks-of.ts'
import type { LawClock } from '../../rules/clocks/law-clocks.ts'
import type { By, Db } from '../events.ts'
import type { Recipient } from './read-clocks.ts'

/** The organisation's own clocks that have not ended. One statement. */
export async function listOwnClocks(db: Db, organisation: string): Promise<OwnClock[]> {
  const rows = await db
    .selectFrom('incident_own_clock')
    .select(['id', 'name', 'starts', 'amount', 'unit', 'recipient', 'made_at as madeAt', 'ended_at as endedAt'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map(({ amount, unit, ...own }) => ({ ...own, span: { amount, unit } }))
}

export async function addOwnClock(
  db: Db,
  { organisation, person, now }: By,
  { name, starts, span, recipient }: Pick<OwnClock, 'name' | 'starts' | 'span' | 'recipient'>,
): Promise<void> {
  await db
    .insertInto('incident_own_clock')
    .values({ organisation, name, starts, ...span, recipient, made_at: now, made_by: person })
    .execute()
}

/** Ends one, and those of it that run. False where there is none. Two statements. */
export async function endOwnClock(db: Db, { organisation, person, now }: By, own: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('incident_own_clock')
    .set({ ended_at: now })
    .where('organisation', '=', organisation)
    .where('id', '=', own)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  await sql`
    update incident_clock set settled_at = ${now}, changed_at = ${now}, changed_by = ${person}
    where organisation = ${organisation} and clock = ${`own_${own}`} and settled_at is null`.execute(db)
  return numUpdatedRows > 0n
}

/** Where what the law asks for goes, where the organisation has said so. One statement. */
export async function listRecipients(
  db: Db,
  organisation: string,
): Promise<Readonly<Partial<Record<LawClock, Recipient>>>> {
  const rows = await db
    .selectFrom('incident_recipient')
    .select(['clock', 'recipient', 'channel'])
    .where('organisation', '=', organisation)
    .execute()
  return Object.fromEntries(rows.map(({ clock, ...each }) => [clock, each]))
}

export async function setRecipient(
  db: Db,
  { organisation, person, now }: By,
  clock: LawClock,
  given: Recipient,
): Promise<void> {
  const set = { ...given, changed_at: now, changed_by: person }
  await db
    .insertInto('incident_recipient')
    .values({ organisation, clock, ...set })
    .onConflict((conflict) => conflict.columns(['organisation', 'clock']).doUpdateSet(set))
    .execute()
}
