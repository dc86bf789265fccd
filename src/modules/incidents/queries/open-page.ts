import { sql } from 'kysely'
import type { ReadReport } from '../rules/read-report.ts'
import type { Db } from './events.ts'
import type { ReportState } from './reports.ts'

/** The municipality of an open page; null where the key is none. One statement. */
export async function openPage(db: Db, key: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select name from open_incident_page(${key})`.execute(db)
  return rows[0]?.name ?? null
}

/** Keeps a report; false where the key is none. One statement. */
export async function sendReport(
  db: Db,
  key: string,
  { body, ongoing, place, contact }: ReadReport,
  sha256: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ sent: boolean }>`
    select send_incident_report(${key}, ${body}, ${ongoing}, ${place}, ${contact}, ${sha256}, ${now}) as sent`.execute(
    db,
  )
  return rows[0]?.sent === true
}

export interface Followed {
  readonly reportedAt: Date
  readonly state: ReportState
  readonly answer: string | null
  readonly notes: number
}

/** What became of a report; null where the code is none. One statement. */
export async function followReport(db: Db, sha256: string): Promise<Followed | null> {
  const { rows } = await sql<{ reportedAt: Date | string; state: ReportState; answer: string | null; notes: number }>`
    select reported_at as "reportedAt", state, answer, notes::int as notes from follow_incident_report(${sha256})`.execute(
    db,
  )
  const [row] = rows
  return row === undefined ? null : { ...row, reportedAt: new Date(row.reportedAt) }
}

/** Adds words to a report; false where the code is none, or enough has been added. One statement. */
export async function addToReport(db: Db, sha256: string, body: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ added: boolean }>`
    select add_to_incident_report(${sha256}, ${body}, ${now}) as added`.execute(db)
  return rows[0]?.added === true
}
