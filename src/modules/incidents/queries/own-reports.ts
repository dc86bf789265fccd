import { sql } from 'kysely'
import type { ReadReport } from '../rules/read-report.ts'
import type { By, Db } from './events.ts'
import type { ReportState } from './reports.ts'

/** A report from somebody who is signed in. One statement. */
export async function insertOwnReport(
  db: Db,
  { organisation, person, now }: By,
  report: ReadReport,
  sha256: string,
): Promise<string> {
  const { id } = await db
    .insertInto('incident_report')
    .values({ organisation, ...report, code_sha256: sha256, reported_at: now, reporter: person })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface OwnReport {
  readonly id: string
  readonly body: string
  readonly reportedAt: Date
  readonly state: ReportState
  readonly answer: string | null
  readonly notes: readonly string[]
}

/** What somebody has reported, the newest first. One statement. */
export async function listOwnReports(db: Db, organisation: string, person: string): Promise<OwnReport[]> {
  const { rows } = await sql<OwnReport>`
    select r.id, r.body, r.reported_at as "reportedAt", r.state, r.answer,
      coalesce((select json_agg(n.body order by n.written_at) from incident_report_note n
        where n.organisation = r.organisation and n.report = r.id), '[]') as notes
    from incident_report r where r.organisation = ${organisation} and r.reporter = ${person}
    order by r.reported_at desc, r.id limit 100`.execute(db)
  return rows
}

/** Adds words to somebody's own report; false where it is none of theirs, or enough has been added. One statement. */
export async function addOwnNote(
  db: Db,
  { organisation, person, now }: By,
  report: string,
  body: string,
): Promise<boolean> {
  const { rows } = await sql`
    insert into incident_report_note (organisation, report, body, written_at)
    select r.organisation, r.id, ${body}, ${now} from incident_report r
    where r.organisation = ${organisation} and r.id = ${report} and r.reporter = ${person}
      and (select count(*) from incident_report_note n where n.organisation = r.organisation and n.report = r.id) < 20
    returning id`.execute(db)
  return rows.length > 0
}
