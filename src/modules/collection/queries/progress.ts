import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import type { ProgressRow } from '../rules/collection-progress.ts'

type Db = Transaction<Tables>

/** A respondent by its name. */
export interface FollowedRow extends ProgressRow {
  readonly name: string
}

/** Every respondent of a survey and how far it has come, in the order of the frame. One statement. */
export async function listProgress(db: Db, owner: string, survey: string): Promise<FollowedRow[]> {
  const rows = await db
    .selectFrom('frame_row as f')
    .innerJoin('organisation as o', 'o.id', 'f.respondent')
    .leftJoin('response as r', (join) =>
      join
        .onRef('r.organisation', '=', 'f.respondent')
        .onRef('r.owner', '=', 'f.organisation')
        .onRef('r.survey', '=', 'f.survey'),
    )
    .select(['f.respondent', 'o.name', 'f.columns', 'r.status', 'r.started_at', 'r.submitted_at'])
    .where('f.organisation', '=', owner)
    .where('f.survey', '=', survey)
    .orderBy('f.position')
    .execute()
  return rows.map(({ respondent, name, columns, status, started_at, submitted_at }) => ({
    respondent,
    name,
    columns,
    status,
    startedOn: started_at && dayOf(started_at),
    submittedOn: submitted_at && dayOf(submitted_at),
  }))
}
