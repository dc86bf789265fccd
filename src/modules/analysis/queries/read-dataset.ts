import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Frame } from '../../collection/index.ts'
import type { AnswerValue, Response, Survey } from '../../survey/index.ts'

type Db = Transaction<Tables>
type SurveyKey = Pick<Survey, 'owner' | 'id'>

/** What a survey's figures are made of. */
export interface Dataset {
  readonly frame: Frame
  readonly responses: readonly Response[]
  /** Another as soon as anything else counts. */
  readonly mark: string
}

/** What the figures are computed from: the frame and every response that counts. Two statements. */
export async function readDataset(db: Db, survey: SurveyKey): Promise<Dataset> {
  const frame = await db
    .selectFrom('frame_row')
    .select(['respondent', 'columns'])
    .where('organisation', '=', survey.owner)
    .where('survey', '=', survey.id)
    .orderBy('position')
    .execute()
  return {
    frame: {
      columns: Object.keys(frame[0]?.columns ?? {}),
      rows: frame.map(({ respondent, columns }) => ({ respondent, values: columns })),
    },
    ...(await readCounted(db, survey)),
  }
}

/**
 * Every response that counts, in the order of the respondents' codes: what has been released to the owner, and what had been handed in
 * of a response that was opened again after the last day and has not been handed in since. One statement.
 */
export async function readCounted(db: Db, { owner, id }: SurveyKey): Promise<Pick<Dataset, 'responses' | 'mark'>> {
  const { rows } = await sql<{
    respondent: string
    status: 'partial' | 'complete'
    submitted_at: Date | null
    not_asked: string[]
    answers: Record<string, AnswerValue>
  }>`
    select r.organisation as respondent, r.status, r.submitted_at, r.not_asked,
           coalesce((select jsonb_object_agg(a.question, a.value) from answer a
                     where a.organisation = r.organisation and a.owner = r.owner and a.survey = r.survey
                       and a.released and a.value is not null), '{}') as answers
    from response r where r.owner = ${owner} and r.survey = ${id} and r.released
    union all
    select h.organisation, h.status, h.submitted_at, h.not_asked, h.answers
    from handed_in h join reopening o using (organisation, owner, survey, number)
    where h.owner = ${owner} and h.survey = ${id} and h.counts and o.ended_at is null
    order by 1`.execute(db)
  return {
    responses: rows.map(({ respondent, status, not_asked, answers }) => ({
      respondent,
      status,
      ...(not_asked.length > 0 && { notAsked: new Set(not_asked) }),
      answers: new Map(Object.entries(answers)),
    })),
    // What has been released changes only by being handed in again
    mark: JSON.stringify(rows.map(({ respondent, status, submitted_at }) => [respondent, status, submitted_at])),
  }
}
