import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'

type Db = Transaction<Tables>

/** One respondent of the frame, by name, and what it has handed in. */
export interface RespondentState {
  readonly respondent: string
  readonly name: string
  readonly status: 'partial' | 'complete' | null
  readonly savedAt: Date | null
  readonly submittedAt: Date | null
  /** The one who asks may read it: it has been handed in, or collection has ended. */
  readonly released: boolean
}

/** Every respondent of a survey, by name as a Swedish list has it. One statement. */
export async function listRespondents(db: Db, owner: string, survey: string): Promise<RespondentState[]> {
  const rows = await db
    .selectFrom('frame_row as f')
    .innerJoin('organisation as o', 'o.id', 'f.respondent')
    .leftJoin('response as r', (join) =>
      join
        .onRef('r.organisation', '=', 'f.respondent')
        .onRef('r.owner', '=', 'f.organisation')
        .onRef('r.survey', '=', 'f.survey'),
    )
    .select(['f.respondent', 'o.name', 'r.status', 'r.saved_at', 'r.submitted_at', 'r.released'])
    .where('f.organisation', '=', owner)
    .where('f.survey', '=', survey)
    .execute()
  return rows
    .map(({ respondent, name, status, saved_at, submitted_at, released }) => ({
      respondent,
      name,
      status,
      savedAt: saved_at,
      submittedAt: submitted_at,
      released: released ?? false,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}
