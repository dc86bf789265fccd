import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import type { ProgressRow } from '../rules/collection-progress.ts'

type Db = Transaction<Tables>

/** Every respondent of a survey and how far it has come. One statement. */
export async function listProgress(db: Db, owner: string, survey: string): Promise<ProgressRow[]> {
  const rows = await db
    .selectFrom('frame_row as f')
    .leftJoin('response as r', (join) =>
      join
        .onRef('r.organisation', '=', 'f.respondent')
        .onRef('r.owner', '=', 'f.organisation')
        .onRef('r.survey', '=', 'f.survey'),
    )
    .select(['f.respondent', 'f.columns', 'r.status', 'r.started_at', 'r.submitted_at'])
    .where('f.organisation', '=', owner)
    .where('f.survey', '=', survey)
    .orderBy('f.position')
    .execute()
  return rows.map(({ respondent, columns, status, started_at, submitted_at }) => ({
    respondent,
    columns,
    status,
    startedOn: started_at && dayOf(started_at),
    submittedOn: submitted_at && dayOf(submitted_at),
  }))
}
