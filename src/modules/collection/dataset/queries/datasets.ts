import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../../survey/index.ts'
import type { ListedDataset } from '../dataset.ts'
import type { DatasetFiles } from '../rules/dataset-files.ts'

type Db = Transaction<Tables>
type SurveyKey = Pick<Survey, 'owner' | 'id'>

/** Every frozen dataset of a survey, the latest first. One statement. */
export async function listDatasets(db: Db, { owner, id }: SurveyKey): Promise<ListedDataset[]> {
  const rows = await db
    .selectFrom('dataset as d')
    .leftJoin('identity.user as u', 'u.id', 'd.frozen_by')
    .select(['d.number', 'd.sha256', 'd.frozen_at', 'd.reason', 'd.responses', 'd.complete', 'u.name'])
    .where('d.organisation', '=', owner)
    .where('d.survey', '=', id)
    .orderBy('d.number', 'desc')
    .execute()
  return rows.map(({ frozen_at, name, ...row }) => ({ ...row, frozenAt: frozen_at, frozenBy: name }))
}

/**
 * Waits until nobody is saving, handing in or opening again in a survey, and keeps everybody from it until this transaction ends: what is
 * frozen is one moment's. Gives the number of the latest dataset, 0 before the first. Two statements.
 */
export async function holdSurvey(db: Db, { owner, id }: SurveyKey): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${owner}/${id}`}, 0))`.execute(db)
  const row = await db
    .selectFrom('dataset')
    .select((eb) => eb.fn.max('number').as('latest'))
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .executeTakeFirst()
  return row?.latest ?? 0
}

/** The questionnaire of a survey as its file has it. One statement. */
export async function findSource(db: Db, { owner, id }: SurveyKey): Promise<string> {
  const { source } = await db
    .selectFrom('survey as s')
    .innerJoin('questionnaire as q', (join) =>
      join
        .onRef('q.organisation', '=', 's.organisation')
        .onRef('q.id', '=', 's.questionnaire')
        .onRef('q.version', '=', 's.version'),
    )
    .select('q.source')
    .where('s.organisation', '=', owner)
    .where('s.id', '=', id)
    .executeTakeFirstOrThrow()
  return source
}

export interface NewDataset {
  readonly number: number
  readonly sha256: string
  readonly sums: string
  readonly files: DatasetFiles
  readonly reason: string | null
  readonly responses: number
  readonly complete: number
}

/** Freezes it. One statement. @throws a unique violation when another was frozen meanwhile */
export async function addDataset(
  db: Db,
  { owner, id }: SurveyKey,
  { files, ...dataset }: NewDataset,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('dataset')
    .values({
      ...dataset,
      organisation: owner,
      survey: id,
      frozen_at: by.now,
      frozen_by: by.person,
      frame_csv: files['frame.csv'],
      method_txt: files['method.txt'],
      not_asked_csv: files['not-asked.csv'],
      questionnaire_yaml: files['questionnaire.yaml'],
      responses_csv: files['responses.csv'],
      standing_csv: files['standing.csv'],
      submissions_csv: files['submissions.csv'],
    })
    .execute()
}

/** The files of one dataset with their checksums; null where there is none. One statement. */
export async function findDatasetFiles(
  db: Db,
  { owner, id }: SurveyKey,
  number: number,
): Promise<{ readonly files: DatasetFiles; readonly sums: string; readonly frozenAt: Date } | null> {
  const row = await db
    .selectFrom('dataset')
    .selectAll()
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return null
  const files = {
    'frame.csv': row.frame_csv,
    'method.txt': row.method_txt,
    'not-asked.csv': row.not_asked_csv,
    'questionnaire.yaml': row.questionnaire_yaml,
    'responses.csv': row.responses_csv,
    'standing.csv': row.standing_csv,
    'submissions.csv': row.submissions_csv,
  }
  return { files, sums: row.sums, frozenAt: row.frozen_at }
}
