import type { Selectable } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { By, Db } from './events.ts'

export type ReportState = Selectable<Tables['incident_report']>['state']

export interface Report {
  readonly id: string
  readonly body: string
  readonly ongoing: 'yes' | 'no' | 'unknown'
  readonly place: string | null
  readonly contact: string | null
  readonly reportedAt: Date
  readonly state: ReportState
}

const columns = ['id', 'body', 'ongoing', 'place', 'contact', 'reported_at as reportedAt', 'state'] as const

/** Those that nobody has judged, the oldest first. One statement. */
export async function listNewReports(db: Db, organisation: string): Promise<Report[]> {
  return db
    .selectFrom('incident_report')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('state', '=', 'new')
    .orderBy('reported_at')
    .limit(100)
    .execute()
}

/** Those that belong to an incident. One statement. */
export async function listReportsOf(db: Db, organisation: string, incident: string): Promise<Report[]> {
  return db
    .selectFrom('incident_report')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('incident', '=', incident)
    .orderBy('reported_at')
    .execute()
}

/** A report with what its reporter has added. Two statements. */
export async function findReport(
  db: Db,
  organisation: string,
  id: string,
): Promise<{ report: Report; notes: { body: string; writtenAt: Date }[] } | null> {
  const report = await db
    .selectFrom('incident_report')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (report === undefined) return null
  const notes = await db
    .selectFrom('incident_report_note')
    .select(['body', 'written_at as writtenAt'])
    .where('organisation', '=', organisation)
    .where('report', '=', id)
    .orderBy('written_at')
    .execute()
  return { report, notes }
}

/** The incidents that a report can be added to: those that are not closed, the newest first. One statement. */
export async function listOpenIncidents(db: Db, organisation: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('incident')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .where('status', '<>', 'closed')
    .orderBy('discovered_on', (order) => order.desc().nullsLast())
    .limit(200)
    .execute()
}

export interface Judgement {
  readonly state: Exclude<ReportState, 'new'>
  readonly incident: string | null
  readonly measure: string | null
  readonly reason: string | null
  readonly answer: string | null
}

/** What a report is found to be. Gives whether it waited for it: a colleague may have been first. One statement. */
export async function judge(
  db: Db,
  { organisation, person, now }: By,
  id: string,
  judgement: Judgement,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('incident_report')
    .set({ ...judgement, judged_at: now, judged_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('state', '=', 'new')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The key of the open page; null where there is none. One statement. */
export async function findPageKey(db: Db, organisation: string): Promise<string | null> {
  const row = await db
    .selectFrom('incident_page')
    .select('key')
    .where('organisation', '=', organisation)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return row?.key ?? null
}

/** A new address of the open page; the one before it leads nowhere from now on. Two statements. */
export async function replacePageKey(db: Db, { organisation, person, now }: By, key: string): Promise<void> {
  await db
    .updateTable('incident_page')
    .set({ replaced_at: now })
    .where('organisation', '=', organisation)
    .where('replaced_at', 'is', null)
    .execute()
  await db.insertInto('incident_page').values({ organisation, key, made_at: now, made_by: person }).execute()
}
