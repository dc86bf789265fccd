import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../../survey/index.ts'
import type { RoundComparison } from '../rules/round-comparison.ts'

type Db = Transaction<Tables>
type Key = Pick<Survey, 'owner' | 'id'>

/** A comparison as it was published. It never changes: a new one is a new revision. */
export interface PublishedComparison {
  readonly earlier: string
  readonly revision: number
  /** Of the link that it was made by. */
  readonly version: number
  readonly publishedAt: Date
  readonly comparison: RoundComparison
}

/** The latest published comparison of a survey with each that it is linked to, the latest round first. */
export async function listComparisons(db: Db, { owner, id }: Key): Promise<PublishedComparison[]> {
  const rows = await db
    .selectFrom('round_comparison')
    .distinctOn('earlier')
    .select(['earlier', 'revision', 'version', 'comparison', 'published_at'])
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .orderBy('earlier')
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(({ earlier, revision, version, comparison, published_at }) => ({
    earlier,
    revision,
    version,
    publishedAt: published_at,
    comparison: comparison as RoundComparison,
  }))
}

/** What is published of a survey's comparisons, without what they say. */
export async function listPublishedVersions(
  db: Db,
  { owner, id }: Key,
): Promise<ReadonlyMap<string, Pick<PublishedComparison, 'revision' | 'version' | 'publishedAt'>>> {
  const rows = await db
    .selectFrom('round_comparison')
    .distinctOn('earlier')
    .select(['earlier', 'revision', 'version', 'published_at'])
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .orderBy('earlier')
    .orderBy('revision', 'desc')
    .execute()
  return new Map(
    rows.map(({ earlier, revision, version, published_at }) => [
      earlier,
      { revision, version, publishedAt: published_at },
    ]),
  )
}

/** The questions that are compared in public, without what is said of them. A matrix is there by its first row that is compared. */
export async function listComparedQuestions(
  db: Db,
  { owner, id }: Key,
): Promise<{ readonly earlier: string; readonly question: string; readonly row: string | null }[]> {
  const { rows } = await sql<{ earlier: string; question: string; row: string | null }>`
    select distinct on (c.earlier, q.value->>'later') c.earlier, q.value->>'later' as question, q.value->'row'->>'id' as row
    from (
      select distinct on (earlier) earlier, comparison from round_comparison
      where organisation = ${owner} and survey = ${id} order by earlier, revision desc
    ) c, jsonb_array_elements(c.comparison->'questions') with ordinality as q (value, place)
    order by c.earlier, q.value->>'later', q.place`.execute(db)
  return rows
}

/** Publishes a comparison. Returns its revision. */
export async function addComparison(
  db: Db,
  { owner, id }: Key,
  entry: Omit<PublishedComparison, 'revision'> & { readonly publishedBy: string },
): Promise<number> {
  const { revision } = await db
    .insertInto('round_comparison')
    .values(({ selectFrom, fn, lit }) => ({
      organisation: owner,
      survey: id,
      earlier: entry.earlier,
      revision: selectFrom('round_comparison')
        .select(({ eb }) => eb(fn.coalesce(fn.max('revision'), lit(0)), '+', 1).as('next'))
        .where('organisation', '=', owner)
        .where('survey', '=', id)
        .where('earlier', '=', entry.earlier),
      version: entry.version,
      comparison: JSON.stringify(entry.comparison),
      published_at: entry.publishedAt,
      published_by: entry.publishedBy,
    }))
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}
