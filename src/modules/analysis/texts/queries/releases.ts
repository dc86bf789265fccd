import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { By, FieldKey } from './field-key.ts'

type Db = Transaction<Tables>

/** What has been decided about publishing one text. */
export interface TextRelease {
  readonly respondent: string
  readonly status: 'released' | 'withdrawn' | 'kept-back'
  /** As it is or was published; null where it was kept back. */
  readonly text: string | null
  readonly redacted: boolean
  readonly version: number
  readonly by: string | null
  readonly at: Date
}

/** Everything decided about publishing the texts of a field. One statement. */
export async function listReleases(db: Db, { organisation, survey, field }: FieldKey): Promise<TextRelease[]> {
  const rows = await db
    .selectFrom('text_release as r')
    .leftJoin('published_text as p', (join) =>
      join.onRef('p.organisation', '=', 'r.organisation').onRef('p.id', '=', 'r.published'),
    )
    .leftJoin('identity.user as u', 'u.id', 'r.decided_by')
    .select(['r.respondent', 'r.status', 'p.text', 'r.redacted', 'r.version', 'u.name', 'r.decided_at'])
    .where('r.organisation', '=', organisation)
    .where('r.survey', '=', survey)
    .where('r.field', '=', field)
    .execute()
  return rows.map(({ name, decided_at, ...row }) => ({ ...row, by: name, at: decided_at }))
}

/** How many texts of each field are published. One statement. */
export async function countReleased(
  db: Db,
  { organisation, survey }: Pick<FieldKey, 'organisation' | 'survey'>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('text_release')
    .select(({ fn }) => ['field', fn.countAll<string>().as('n')])
    .where('organisation', '=', organisation)
    .where('survey', '=', survey)
    .where('status', '=', 'released')
    .groupBy('field')
    .execute()
  return new Map(rows.map(({ field, n }) => [field, Number(n)]))
}

/** What is to be decided about one text, and the version that it builds on (0 before the first). */
export interface ReleaseWrite {
  readonly respondent: string
  readonly version: number
  readonly status: TextRelease['status']
  /** What is to be published, where it is released. */
  readonly text?: string
  readonly redacted?: boolean
}

/** Stores a decision and, where it is released or withdrawn, what everyone may read. Gives whether its version was the stored one. */
export async function saveRelease(db: Db, key: FieldKey, write: ReleaseWrite, { person, now }: By): Promise<boolean> {
  const { respondent, status } = write
  const stored = await db
    .selectFrom('text_release')
    .select(['published', 'version'])
    .where('organisation', '=', key.organisation)
    .where('survey', '=', key.survey)
    .where('field', '=', key.field)
    .where('respondent', '=', respondent)
    .forUpdate()
    .executeTakeFirst()
  if ((stored?.version ?? 0) !== write.version) return false
  const published = await publish(db, key, stored?.published ?? null, write)
  const values = {
    status,
    published,
    redacted: write.redacted ?? false,
    version: write.version + 1,
    decided_at: now,
    decided_by: person,
  }
  // Another who decides first makes the insert fail, and the wrapper says that it is a conflict
  if (stored === undefined)
    await db
      .insertInto('text_release')
      .values({ ...key, respondent, ...values })
      .execute()
  else {
    await db
      .updateTable('text_release')
      .set(values)
      .where('organisation', '=', key.organisation)
      .where('survey', '=', key.survey)
      .where('field', '=', key.field)
      .where('respondent', '=', respondent)
      .execute()
  }
  return true
}

/** Writes what everyone may read, or takes it from them. Gives its id, or null where nothing was ever published. */
async function publish(
  db: Db,
  key: FieldKey,
  id: string | null,
  { status, text }: ReleaseWrite,
): Promise<string | null> {
  const { organisation } = key
  if (status !== 'released' || text === undefined) {
    if (id !== null) await inPublished(db, organisation, id).set({ withdrawn: true }).execute()
    return id
  }
  if (id !== null) {
    await inPublished(db, organisation, id).set({ text, withdrawn: false }).execute()
    return id
  }
  const added = await db
    .insertInto('published_text')
    .values({ ...key, text })
    .returning('id')
    .executeTakeFirstOrThrow()
  return added.id
}

function inPublished(db: Db, organisation: string, id: string) {
  return db.updateTable('published_text').where('organisation', '=', organisation).where('id', '=', id)
}

/** A text that everyone may read. */
export interface PublishedText {
  /** The option that it was written beside; null for a text question. */
  readonly option: string | null
  readonly text: string
}

/**
 * What is published of the texts of a question, once the survey itself is: in an order that says nothing of who wrote what and is the same
 * every time. One statement.
 */
export async function listPublishedTexts(
  db: Db,
  { organisation, survey, question }: { organisation: string; survey: string; question: string },
): Promise<PublishedText[]> {
  const rows = await db
    .selectFrom('published_text as t')
    .select(['t.field', 't.text'])
    .where('t.organisation', '=', organisation)
    .where('t.survey', '=', survey)
    .where(sql<string>`split_part(t.field, '.', 1)`, '=', question)
    .where('t.withdrawn', '=', false)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('publication as p')
          .whereRef('p.organisation', '=', 't.organisation')
          .whereRef('p.survey', '=', 't.survey'),
      ),
    )
    .orderBy('t.field')
    .orderBy('t.id')
    .execute()
  return rows.map(({ field, text }) => ({ option: field === question ? null : field.slice(question.length + 1), text }))
}
