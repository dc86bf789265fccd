import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../../survey/index.ts'

/** The questionnaire of a survey as its file, and the name of the agency that asks. */
export async function findSurveySource(
  db: Transaction<Tables>,
  { owner, id }: Pick<Survey, 'owner' | 'id'>,
): Promise<{ readonly questionnaire: string; readonly owner: string }> {
  const row = await db
    .selectFrom('survey as s')
    .innerJoin('questionnaire as q', (join) =>
      join
        .onRef('q.organisation', '=', 's.organisation')
        .onRef('q.id', '=', 's.questionnaire')
        .onRef('q.version', '=', 's.version'),
    )
    .innerJoin('organisation as o', 'o.id', 's.organisation')
    .select(['q.source', 'o.name'])
    .where('s.organisation', '=', owner)
    .where('s.id', '=', id)
    .executeTakeFirstOrThrow()
  return { questionnaire: row.source, owner: row.name }
}
