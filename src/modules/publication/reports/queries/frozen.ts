import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../../survey/index.ts'
import type { ReportFormat } from '../../picture/documents/write-report.ts'

type Db = Transaction<Tables>
type Of = Pick<Survey, 'owner' | 'id'>

/** A frozen edition of a report, without what is in it. */
export interface FrozenSummary {
  readonly report: string
  readonly edition: number
  readonly version: number
  readonly title: string
  readonly dataSha256: string
  /** Made of the published picture, so that it can be made public. */
  readonly ofPublished: boolean
  readonly frozenAt: Date
  readonly frozenBy: string | null
  readonly publishedAt: Date | null
}

/** The editions of a report, or of all of a survey's, that the one who asks may see; the latest first. */
export async function listFrozen(db: Db, { owner, id }: Of, report: string | null): Promise<FrozenSummary[]> {
  let query = db
    .selectFrom('frozen_report as f')
    .leftJoin('report_publication as p', (join) =>
      join
        .onRef('p.organisation', '=', 'f.organisation')
        .onRef('p.survey', '=', 'f.survey')
        .onRef('p.report', '=', 'f.report')
        .onRef('p.edition', '=', 'f.edition'),
    )
    .leftJoin('identity.user as u', 'u.id', 'f.frozen_by')
    .select(['f.report', 'f.edition', 'f.version', 'f.data_sha256', 'f.of_published', 'f.frozen_at', 'p.published_at'])
    .select(['f.title', 'u.name'])
    .where('f.organisation', '=', owner)
    .where('f.survey', '=', id)
    .orderBy('f.frozen_at', 'desc')
    .orderBy('f.edition', 'desc')
  if (report !== null) query = query.where('f.report', '=', report)
  const rows = await query.execute()
  return rows.map((row) => ({
    report: row.report,
    edition: row.edition,
    version: row.version,
    title: row.title,
    dataSha256: row.data_sha256,
    ofPublished: row.of_published,
    frozenAt: row.frozen_at,
    frozenBy: row.name,
    publishedAt: row.published_at,
  }))
}

/** The file of an edition as it was frozen; null when there is none that the one who asks may see. */
export async function findFrozenContent(
  db: Db,
  { owner, id }: Of,
  report: string,
  edition: number,
): Promise<string | null> {
  const row = await db
    .selectFrom('frozen_report')
    .select('content')
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .where('report', '=', report)
    .where('edition', '=', edition)
    .executeTakeFirst()
  return row?.content ?? null
}

/** The bytes of an edition in one format. */
export async function findFrozenFile(
  db: Db,
  { owner, id }: Of,
  report: string,
  edition: number,
  format: ReportFormat,
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('frozen_file')
    .select('content')
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .where('report', '=', report)
    .where('edition', '=', edition)
    .where('format', '=', format)
    .executeTakeFirst()
  return row === undefined ? null : new Uint8Array(row.content)
}

export interface FrozenEntry {
  readonly report: string
  readonly edition: number
  readonly version: number
  readonly title: string
  readonly content: string
  readonly dataSha256: string
  readonly ofPublished: boolean
  readonly at: Date
  readonly by: string
  readonly files: readonly { readonly format: ReportFormat; readonly content: Uint8Array; readonly sha256: string }[]
}

/** Keeps an edition with its files. Where another has taken its number meanwhile, the database refuses it. */
export async function addFrozen(db: Db, { owner, id }: Of, entry: FrozenEntry): Promise<void> {
  const key = { organisation: owner, survey: id, report: entry.report, edition: entry.edition }
  await db
    .insertInto('frozen_report')
    .values({
      ...key,
      version: entry.version,
      title: entry.title,
      content: entry.content,
      data_sha256: entry.dataSha256,
      of_published: entry.ofPublished,
      frozen_at: entry.at,
      frozen_by: entry.by,
    })
    .execute()
  for (const { format, content, sha256 } of entry.files) {
    // As a buffer: the driver of a server would write another array of bytes as text
    await db
      .insertInto('frozen_file')
      .values({ ...key, format, content: Buffer.from(content), sha256 })
      .execute()
  }
}

export async function addReportPublication(
  db: Db,
  { owner, id }: Of,
  { report, edition, at, by }: { report: string; edition: number; at: Date; by: string },
): Promise<void> {
  await db
    .insertInto('report_publication')
    .values({ organisation: owner, survey: id, report, edition: edition, published_at: at, published_by: by })
    .execute()
}
