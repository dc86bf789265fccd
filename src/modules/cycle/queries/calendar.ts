import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Language } from '../../../platform/i18n/index.ts'

type Db = Transaction<Tables>
interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export interface OpenedCalendar {
  readonly organisation: string
  readonly person: string
  readonly language: Language
  /** The name of the municipality. */
  readonly place: string
}

/** Whose calendar an address is, by what is kept of its secret; null for none, or one that was taken back. One statement. */
export async function openCalendar(db: Kysely<Tables>, sha256: string): Promise<OpenedCalendar | null> {
  const { rows } = await sql<OpenedCalendar>`
    select c.organisation, c.person, c.language, o.name as place
    from open_calendar(${sha256}) c join organisation o on o.id = c.organisation`.execute(db)
  return rows[0] ?? null
}

/** When the address that somebody has now was made; null where they have none. One statement. */
export async function findFeed(db: Db, { organisation, person }: Omit<By, 'now'>): Promise<Date | null> {
  const row = await db
    .selectFrom('calendar_feed')
    .select('made_at')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row?.made_at ?? null
}

/** Takes back the address that somebody has. Gives whether there was one. */
export async function revokeFeed(db: Db, { organisation, person, now }: By): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('calendar_feed')
    .set({ revoked_at: now })
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function addFeed(db: Db, by: By, feed: { sha256: string; language: Language }): Promise<void> {
  await db
    .insertInto('calendar_feed')
    .values({
      organisation: by.organisation,
      person: by.person,
      token_sha256: feed.sha256,
      language: feed.language,
      made_at: by.now,
    })
    .execute()
}
