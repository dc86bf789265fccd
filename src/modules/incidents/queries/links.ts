import { sql } from 'kysely'
import type { ReadReport } from '../rules/read-report.ts'
import type { By, Db } from './events.ts'

export interface SupplierLink {
  readonly id: string
  readonly supplier: string
  readonly endsOn: string
  readonly sent: number
}

/** The links that are in force, of an incident or of none. One statement. */
export async function listLinks(
  db: Db,
  organisation: string,
  incident: string | null,
  today: string,
): Promise<SupplierLink[]> {
  const { rows } = await sql<SupplierLink>`
    select l.id, s.name as supplier, l.ends_on as "endsOn",
      (select count(*)::int from incident_report r where r.organisation = l.organisation and r.link = l.id) as sent
    from incident_link l join supplier s on s.organisation = l.organisation and s.id = l.supplier
    where l.organisation = ${organisation} and l.incident is not distinct from ${incident}::uuid and l.ended_at is null
      and l.ends_on >= ${today}::date
    order by l.made_at`.execute(db)
  return rows
}

/** One statement. */
export async function insertLink(
  db: Db,
  { organisation, person, now }: By,
  { supplier, incident, sha256, endsOn }: { supplier: string; incident: string | null; sha256: string; endsOn: string },
): Promise<string> {
  const { id } = await db
    .insertInto('incident_link')
    .values({
      organisation,
      supplier,
      incident,
      token_sha256: sha256,
      ends_on: endsOn,
      made_at: now,
      made_by: person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The link leads nowhere from now on. One statement. */
export async function endLink(db: Db, { organisation, person, now }: By, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('incident_link')
    .set({ ended_at: now, ended_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface OpenedLink {
  /** The municipality. */
  readonly name: string
  readonly supplier: string
  readonly sent: number
}

/** Whose link a token is of; null where it is none. One statement. */
export async function openLink(db: Db, sha256: string, today: string): Promise<OpenedLink | null> {
  const { rows } = await sql<OpenedLink>`
    select name, supplier, sent::int as sent from open_incident_link(${sha256}, ${today}::date)`.execute(db)
  return rows[0] ?? null
}

/** Keeps what a supplier tells; false where the token is none. One statement. */
export async function sendByLink(
  db: Db,
  sha256: string,
  today: string,
  { body, ongoing, place, contact }: ReadReport,
  codeSha256: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ sent: boolean }>`
    select send_by_incident_link(${sha256}, ${today}::date, ${body}, ${ongoing}, ${place}, ${contact}, ${codeSha256}, ${now})
      as sent`.execute(db)
  return rows[0]?.sent === true
}
