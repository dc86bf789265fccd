import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import { parseStored } from '../../queries/surveys.ts'
import type { PublishedVersion, VersionName } from '../../version.ts'

type Db = Transaction<Tables>

/** Every published version of one questionnaire, the latest first. */
export async function listVersions(db: Db, organisation: string, questionnaire: string): Promise<PublishedVersion[]> {
  const rows = await db
    .selectFrom('questionnaire')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', questionnaire)
    .where('published_at', 'is not', null)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ id, version, source, published_at }) => ({
    id,
    version,
    source,
    publishedAt: published_at ?? new Date(0),
    questionnaire: parseStored(organisation, id, version, source),
  }))
}

/** Why a survey was corrected, by the version that each correction led to. One statement. */
export async function listReasons(db: Db, organisation: string, survey: string): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('survey_correction')
    .select(['version', 'reason'])
    .where('organisation', '=', organisation)
    .where('survey', '=', survey)
    .execute()
  return new Map(rows.map(({ version, reason }) => [version, reason]))
}

/** The latest published version of each questionnaire of an organisation, the latest first. */
export async function listLatest(db: Db, organisation: string): Promise<VersionName[]> {
  const rows = await db
    .selectFrom('questionnaire')
    .selectAll()
    .distinctOn('id')
    .where('organisation', '=', organisation)
    .where('published_at', 'is not', null)
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
  return rows
    .map(({ id, version, source, published_at }) => ({
      id,
      version,
      publishedAt: published_at ?? new Date(0),
      title: parseStored(organisation, id, version, source).title,
    }))
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
}

/** Publishes a questionnaire as its next version, and gives that. @throws a unique violation when another was first */
export async function publishVersion(
  db: Db,
  organisation: string,
  { id, source }: { readonly id: string; readonly source: string },
  now: Date,
): Promise<number> {
  const { latest } = await db
    .selectFrom('questionnaire')
    .select(({ fn }) => fn.max('version').as('latest'))
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const version = Number(latest ?? 0) + 1
  await db.insertInto('questionnaire').values({ organisation, id, version, source, published_at: now }).execute()
  return version
}
