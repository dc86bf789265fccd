import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../../survey/index.ts'
import type { ReportDefinition } from '../rules/definition.ts'

type Db = Transaction<Tables>
type Of = Pick<Survey, 'owner' | 'id'>

/** One version of a report. It never changes. */
export interface ReportVersion {
  readonly report: string
  readonly version: number
  readonly definition: ReportDefinition
  readonly savedAt: Date
  /** Name of who saved it; null where they are no longer known. */
  readonly savedBy: string | null
}

export type VersionSummary = Omit<ReportVersion, 'definition'>

/** The latest version of every report of a survey, the one last saved first. */
export async function listReports(db: Db, { owner, id }: Of): Promise<ReportVersion[]> {
  const rows = await db
    .selectFrom('report_version as v')
    .leftJoin('identity.user as u', 'u.id', 'v.saved_by')
    .distinctOn(['v.report'])
    .select(['v.report', 'v.version', 'v.definition', 'v.saved_at', 'u.name'])
    .where('v.organisation', '=', owner)
    .where('v.survey', '=', id)
    .orderBy('v.report')
    .orderBy('v.version', 'desc')
    .execute()
  return rows.map(versionOf).sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime())
}

/** A version of a report, the latest where none is named; null when there is none. */
export async function findVersion(
  db: Db,
  { owner, id }: Of,
  report: string,
  version: number | null,
): Promise<ReportVersion | null> {
  let query = db
    .selectFrom('report_version as v')
    .leftJoin('identity.user as u', 'u.id', 'v.saved_by')
    .select(['v.report', 'v.version', 'v.definition', 'v.saved_at', 'u.name'])
    .where('v.organisation', '=', owner)
    .where('v.survey', '=', id)
    .where('v.report', '=', report)
    .orderBy('v.version', 'desc')
    .limit(1)
  if (version !== null) query = query.where('v.version', '=', version)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : versionOf(row)
}

/** Who saved a report and when, the latest first. */
export async function listVersions(db: Db, { owner, id }: Of, report: string): Promise<VersionSummary[]> {
  const rows = await db
    .selectFrom('report_version as v')
    .leftJoin('identity.user as u', 'u.id', 'v.saved_by')
    .select(['v.report', 'v.version', 'v.saved_at', 'u.name'])
    .where('v.organisation', '=', owner)
    .where('v.survey', '=', id)
    .where('v.report', '=', report)
    .orderBy('v.version', 'desc')
    .execute()
  return rows.map(({ report, version, saved_at, name }) => ({ report, version, savedAt: saved_at, savedBy: name }))
}

/** The ids that reports of a survey have. */
export async function listReportIds(db: Db, { owner, id }: Of): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('report')
    .select('id')
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .execute()
  return new Set(rows.map((row) => row.id))
}

interface Saved {
  readonly report: string
  readonly version: number
  readonly definition: ReportDefinition
  readonly at: Date
  readonly by: string
}

export async function addReport(db: Db, survey: Of, saved: Omit<Saved, 'version'>): Promise<void> {
  const { report, at, by } = saved
  await db
    .insertInto('report')
    .values({ organisation: survey.owner, survey: survey.id, id: report, created_at: at, created_by: by })
    .execute()
  await addVersion(db, survey, { ...saved, version: 1 })
}

/** Adds a version. Where another has taken its number meanwhile, the database refuses it. */
export async function addVersion(db: Db, { owner, id }: Of, saved: Saved): Promise<void> {
  await db
    .insertInto('report_version')
    .values({
      organisation: owner,
      survey: id,
      report: saved.report,
      version: saved.version,
      definition: JSON.stringify(saved.definition),
      saved_at: saved.at,
      saved_by: saved.by,
    })
    .execute()
}

function versionOf(row: {
  report: string
  version: number
  definition: unknown
  saved_at: Date
  name: string | null
}): ReportVersion {
  const { report, version, definition, saved_at, name } = row
  return { report, version, definition: definition as ReportDefinition, savedAt: saved_at, savedBy: name }
}
