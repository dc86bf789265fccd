import type { Transaction } from 'kysely'
import type { Tables } from '../../platform/database/index.ts'
import type { Result } from '../analysis/index.ts'
import type { Frame } from '../collection/index.ts'
import type { AnswerValue, Response, Survey } from '../survey/index.ts'

type Db = Transaction<Tables>

/** A published picture. It never changes: a new one is a new revision. */
export interface Publication {
  readonly revision: number
  readonly publishedAt: Date
  readonly result: Result
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
  const { result } = await db
    .selectFrom('publication')
    .select('result')
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  const publication = { revision, publishedAt, result: result as Result }
  kept.set(key, publication)
  return publication
}

/** Publishes a picture. Returns its revision. */
export async function addPublication(
  db: Db,
  { owner, id }: Survey,
  entry: { result: Result; publishedAt: Date; publishedBy: string },
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
      result: JSON.stringify(entry.result),
      published_at: entry.publishedAt,
      published_by: entry.publishedBy,
    }))
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

/** What the figures are computed from: the frame and every response that has been released to the owner. Three statements. */
export async function readDataset(db: Db, { owner, id }: Survey): Promise<{ frame: Frame; responses: Response[] }> {
  const frame = await db
    .selectFrom('frame_row')
    .select(['respondent', 'columns'])
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .orderBy('position')
    .execute()
  const released = await db
    .selectFrom('response')
    .select(['organisation', 'status'])
    .where('owner', '=', owner)
    .where('survey', '=', id)
    .where('released', '=', true)
    .orderBy('organisation')
    .execute()
  const rows = await db
    .selectFrom('answer')
    .select(['organisation', 'question', 'value'])
    .where('owner', '=', owner)
    .where('survey', '=', id)
    .where('released', '=', true)
    .where('value', 'is not', null)
    .execute()
  const answers = new Map<string, Map<string, AnswerValue>>(
    released.map(({ organisation }) => [organisation, new Map()]),
  )
  for (const { organisation, question, value } of rows) answers.get(organisation)?.set(question, value as AnswerValue)
  return {
    frame: {
      columns: Object.keys(frame[0]?.columns ?? {}),
      rows: frame.map(({ respondent, columns }) => ({ respondent, values: columns })),
    },
    responses: released.map(({ organisation, status }) => ({
      respondent: organisation,
      status,
      answers: answers.get(organisation) ?? new Map(),
    })),
  }
}

/** Figures that a report has printed about the survey, as they were stored, or null. */
export async function findPrintedReport(db: Db, { owner, id }: Survey): Promise<unknown> {
  const row = await db
    .selectFrom('printed_report')
    .select('figures')
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .executeTakeFirst()
  return row?.figures ?? null
}
