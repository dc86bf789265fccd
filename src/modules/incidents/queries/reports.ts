import { type Selectable, sql } from 'kysely'
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

/** Those that nobody has judged, the oldest first: the first hundred, and how many there are. One statement. */
export async function listNewReports(
  db: Db,
  organisation: string,
): Promise<{ readonly reports: readonly Report[]; readonly waiting: number }> {
  const rows = await db
    .selectFrom('incident_report')
    .select([...columns, sql<number>`(count(*) over ())::int`.as('waiting')])
    .where('organisation', '=', organisation)
    .where('state', '=', 'new')
    .orderBy('reported_at')
    .limit(100)
    .execute()
  return { reports: rows.map(({ waiting, ...report }) => report), waiting: rows[0]?.waiting ?? 0 }
}

/** Those that were judged, and have words added after that which nobody has seen. One statement. */
export async function listAddedTo(
  db: Db,
  organisation: string,
): Promise<ReadonlyArray<Pick<Report, 'id' | 'body' | 'state'> & { readonly writtenAt: Date }>> {
  const { rows } = await sql<Pick<Report, 'id' | 'body' | 'state'> & { writtenAt: Date | string }>`
    select r.id, r.body, r.state, n.at as "writtenAt"
    from (select report, max(written_at) as at from incident_report_note
          where organisation = ${organisation} and seen_at is null group by report) n
      join incident_report r on r.organisation = ${organisation} and r.id = n.report
    where r.state <> 'new' order by n.at limit 100`.execute(db)
  return rows.map((row) => ({ ...row, writtenAt: new Date(row.writtenAt) }))
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

export interface ReportNote {
  readonly body: string
  readonly writtenAt: Date
  readonly seen: boolean
}

export interface FoundReport {
  readonly report: Report & { readonly incident: string | null; readonly measure: string | null }
  /** The name of who was signed in; null of anyone. */
  readonly reporter: string | null
  /** The supplier that told by a link, and the incident that the link is of. */
  readonly supplier: { readonly id: string; readonly name: string; readonly incident: string | null } | null
  readonly notes: readonly ReportNote[]
}

/** A report with what its reporter has added. Two statements. */
export async function findReport(db: Db, organisation: string, id: string): Promise<FoundReport | null> {
  const row = await db
    .selectFrom('incident_report as r')
    .leftJoin('identity.user as u', 'u.id', 'r.reporter')
    .leftJoin('incident_link as l', (on) =>
      on.onRef('l.organisation', '=', 'r.organisation').onRef('l.id', '=', 'r.link'),
    )
    .leftJoin('supplier as s', (on) =>
      on.onRef('s.organisation', '=', 'l.organisation').onRef('s.id', '=', 'l.supplier'),
    )
    .select(['r.id', 'r.body', 'r.ongoing', 'r.place', 'r.contact', 'r.reported_at as reportedAt', 'r.state'])
    .select([
      'r.incident',
      'r.measure',
      'u.name as reporter',
      's.id as supplierId',
      's.name as supplierName',
      'l.incident as of',
    ])
    .where('r.organisation', '=', organisation)
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { reporter, supplierId, supplierName, of, ...report } = row
  const supplier =
    supplierId === null || supplierName === null ? null : { id: supplierId, name: supplierName, incident: of }
  const notes = await db
    .selectFrom('incident_report_note')
    .select(['body', 'written_at as writtenAt', 'seen_at as seenAt'])
    .where('organisation', '=', organisation)
    .where('report', '=', id)
    .orderBy('written_at')
    .execute()
  return { report, reporter, supplier, notes: notes.map(({ seenAt, ...note }) => ({ ...note, seen: seenAt !== null })) }
}

/** Somebody who judges has seen what was added to a report. One statement. */
export async function markSeen(db: Db, { organisation, person, now }: By, report: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('incident_report_note')
    .set({ seen_at: now, seen_by: person })
    .where('organisation', '=', organisation)
    .where('report', '=', report)
    .where('seen_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** So many can be chosen at once; of more, one searches. */
export const mostChoosable = 50

/** The incidents that a report can be added to: those that are not closed, the newest first; and how many. One statement. */
export async function listOpenIncidents(
  db: Db,
  organisation: string,
  search: string,
): Promise<{ readonly incidents: ReadonlyArray<{ id: string; name: string }>; readonly matched: number }> {
  const words = search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')
  const rows = await db
    .selectFrom('incident')
    .select(['id', 'name', sql<number>`(count(*) over ())::int`.as('matched')])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .where('status', '<>', 'closed')
    .where(sql<boolean>`lower(name) like ${`%${words}%`}`)
    .orderBy('discovered_on', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(mostChoosable)
    .execute()
  return { incidents: rows.map(({ id, name }) => ({ id, name })), matched: rows[0]?.matched ?? 0 }
}

/** Whether an incident is there and is not closed. One statement. */
export async function isOpenIncident(db: Db, organisation: string, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('incident')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('status', '<>', 'closed')
    .executeTakeFirst()
  return found !== undefined
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
