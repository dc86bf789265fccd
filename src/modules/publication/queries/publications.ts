import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { ResultSet } from '../../analysis/index.ts'
import type { Survey } from '../../survey/index.ts'

type Db = Transaction<Tables>

/** A published picture. It never changes: a new one is a new revision. */
export interface Publication extends ResultSet {
  readonly revision: number
  readonly publishedAt: Date
}

const kept = new Map<string, Publication>()

/** The latest published picture of a survey, or null. What was read once is kept, since it cannot change. */
export async function findPublication(db: Db, { owner, id }: Survey): Promise<Publication | null> {
  const latest = await db
    .selectFrom('publication')
    .select(['revision', 'published_at'])
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!latest) return null
  const { revision, published_at: publishedAt } = latest
  const key = `${owner}/${id}/${revision}/${publishedAt.getTime()}`
  const known = kept.get(key)
  if (known) return known
  const { result, breakdowns } = await db
    .selectFrom('publication')
    .select(['result', 'breakdowns'])
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  const national = result as Publication['national']
  const publication = { revision, publishedAt, national, breakdowns: breakdowns as Publication['breakdowns'] }
  kept.set(key, publication)
  return publication
}

/** Publishes a picture. Returns its revision. */
export async function addPublication(
  db: Db,
  { owner, id }: Survey,
  entry: ResultSet & { publishedAt: Date; publishedBy: string },
): Promise<number> {
  const { revision } = await db
    .insertInto('publication')
    .values(({ selectFrom, fn, lit }) => ({
      organisation: owner,
      survey: id,
      revision: selectFrom('publication')
        .select(({ eb }) => eb(fn.coalesce(fn.max('revision'), lit(0)), '+', 1).as('next'))
        .where('organisation', '=', owner)
        .where('survey', '=', id),
      result: JSON.stringify(entry.national),
      breakdowns: JSON.stringify(entry.breakdowns),
      published_at: entry.publishedAt,
      published_by: entry.publishedBy,
    }))
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}
