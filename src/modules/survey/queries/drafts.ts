import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Draft, DraftChange, DraftSummary } from '../draft.ts'

type Db = Transaction<Tables>

interface By {
  readonly person: string
  readonly now: Date
}

/** A version of a questionnaire that is fixed. */
export interface PublishedVersion {
  readonly id: string
  readonly version: number
  readonly source: string
}

/** The drafts of an organisation, the one last changed first, those put aside too. */
export async function listDrafts(db: Db, organisation: string): Promise<DraftSummary[]> {
  const rows = await draftRows(db, organisation).orderBy('d.updated_at', 'desc').orderBy('d.id').execute()
  return rows.map(summaryOf)
}

/** A draft with its text as it stands now; null when there is none. One statement. */
export async function findDraft(db: Db, organisation: string, id: string): Promise<Draft | null> {
  const row = await draftRows(db, organisation)
    .leftJoin('questionnaire_draft_revision as next', (join) =>
      join
        .onRef('next.organisation', '=', 'd.organisation')
        .onRef('next.draft', '=', 'd.id')
        .onRef('next.previous', '=', 'd.revision'),
    )
    .select(['d.revision', 'r.previous', 'r.change as undo', 'next.change as redo'])
    .where('d.id', '=', id)
    .orderBy('next.revision', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { revision, previous, undo, redo } = row
  return { ...summaryOf(row), revision, undo: previous === null ? null : undo, redo }
}

/** Starts a draft; false where its id is taken. */
export async function insertDraft(
  db: Db,
  draft: Pick<Draft, 'organisation' | 'id' | 'questionnaire' | 'basedOnVersion' | 'source'>,
  change: DraftChange,
  { person, now }: By,
): Promise<boolean> {
  const { organisation, id, questionnaire, basedOnVersion, source } = draft
  const added = await db
    .insertInto('questionnaire_draft')
    .values({
      organisation,
      id,
      questionnaire,
      based_on_version: basedOnVersion,
      revision: 1,
      created_at: now,
      updated_at: now,
      updated_by: person,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return false
  await db
    .insertInto('questionnaire_draft_revision')
    .values({
      organisation,
      draft: id,
      revision: 1,
      previous: null,
      source,
      change: JSON.stringify(change),
      written_at: now,
      written_by: person,
    })
    .execute()
  return true
}

/** Gives a draft a new text. False where somebody changed it first, and then nothing is written. Two statements. */
export async function addRevision(
  db: Db,
  draft: Draft,
  text: { readonly source: string; readonly questionnaire: string },
  change: DraftChange,
  { person, now }: By,
): Promise<boolean> {
  const moved = await db
    .updateTable('questionnaire_draft as d')
    .set({
      revision: sql<number>`(select max(r.revision) + 1 from questionnaire_draft_revision r
                             where r.organisation = d.organisation and r.draft = d.id)`,
      version: draft.version + 1,
      questionnaire: text.questionnaire,
      updated_at: now,
      updated_by: person,
    })
    .where('d.organisation', '=', draft.organisation)
    .where('d.id', '=', draft.id)
    .where('d.version', '=', draft.version)
    .where('d.discarded_at', 'is', null)
    .returning('d.revision')
    .executeTakeFirst()
  if (moved === undefined) return false
  await db
    .insertInto('questionnaire_draft_revision')
    .values({
      organisation: draft.organisation,
      draft: draft.id,
      revision: moved.revision,
      previous: draft.revision,
      source: text.source,
      change: JSON.stringify(change),
      written_at: now,
      written_by: person,
    })
    .execute()
  return true
}

/**
 * Goes one step back or forward among the texts that a draft has had. Null where there is no such step, or where somebody
 * changed the draft first.
 */
export async function moveInHistory(
  db: Db,
  draft: Draft,
  step: 'undo' | 'redo',
  { person, now }: By,
): Promise<DraftChange | null> {
  const change = step === 'undo' ? draft.undo : draft.redo
  if (change === null) return null
  const target =
    step === 'undo'
      ? sql<number>`(select r.previous from questionnaire_draft_revision r
                     where r.organisation = d.organisation and r.draft = d.id and r.revision = d.revision)`
      : sql<number>`(select max(r.revision) from questionnaire_draft_revision r
                     where r.organisation = d.organisation and r.draft = d.id and r.previous = d.revision)`
  const moved = await db
    .updateTable('questionnaire_draft as d')
    .set({ revision: target, version: draft.version + 1, updated_at: now, updated_by: person })
    .where('d.organisation', '=', draft.organisation)
    .where('d.id', '=', draft.id)
    .where('d.version', '=', draft.version)
    .where('d.discarded_at', 'is', null)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n ? change : null
}

/** Puts a draft aside, or takes it back. False where somebody changed it first. */
export async function setDiscarded(
  db: Db,
  draft: DraftSummary,
  discarded: boolean,
  { person, now }: By,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('questionnaire_draft')
    .set({ discarded_at: discarded ? now : null, version: draft.version + 1, updated_at: now, updated_by: person })
    .where('organisation', '=', draft.organisation)
    .where('id', '=', draft.id)
    .where('version', '=', draft.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The latest published version of every questionnaire of an organisation. */
export async function listPublished(db: Db, organisation: string): Promise<PublishedVersion[]> {
  return db
    .selectFrom('questionnaire')
    .distinctOn('id')
    .select(['id', 'version', 'source'])
    .where('organisation', '=', organisation)
    .where('published_at', 'is not', null)
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
}

/** One published version, or null. */
export async function findPublished(
  db: Db,
  organisation: string,
  id: string,
  version: number,
): Promise<PublishedVersion | null> {
  const row = await db
    .selectFrom('questionnaire')
    .select(['id', 'version', 'source'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  return row ?? null
}

function draftRows(db: Db, organisation: string) {
  return db
    .selectFrom('questionnaire_draft as d')
    .innerJoin('questionnaire_draft_revision as r', (join) =>
      join
        .onRef('r.organisation', '=', 'd.organisation')
        .onRef('r.draft', '=', 'd.id')
        .onRef('r.revision', '=', 'd.revision'),
    )
    .leftJoin('identity.user as u', 'u.id', 'd.updated_by')
    .select([
      'd.organisation',
      'd.id',
      'd.questionnaire',
      'd.based_on_version',
      'd.version',
      'd.updated_at',
      'd.discarded_at',
      'r.source',
      'u.name',
    ])
    .where('d.organisation', '=', organisation)
}

function summaryOf(row: {
  organisation: string
  id: string
  questionnaire: string
  based_on_version: number | null
  version: number
  updated_at: Date
  discarded_at: Date | null
  source: string
  name: string | null
}): DraftSummary {
  return {
    organisation: row.organisation,
    id: row.id,
    questionnaire: row.questionnaire,
    basedOnVersion: row.based_on_version,
    version: row.version,
    updatedAt: row.updated_at,
    updatedBy: row.name,
    discardedAt: row.discarded_at,
    source: row.source,
  }
}
