import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { AnswerValue, Response, Survey } from '../../../survey/index.ts'
import type { Frame } from '../../rules/frame.ts'
import type { Dataset, FrozenDataset } from '../dataset.ts'
import { readFrozen } from './frozen.ts'

type Db = Transaction<Tables>
type SurveyKey = Pick<Survey, 'owner' | 'id'>

/** A response that counts, with when it was handed in. */
export type CountedResponse = Response & { readonly submittedAt: Date | null }

/** What a survey's figures are computed from. Two statements, also where it is frozen and has not been read before; then one. */
export async function readDataset(db: Db, survey: SurveyKey): Promise<Dataset> {
  const { frozen, responses } = await readNow(db, survey)
  if (frozen) return readFrozen(db, survey, frozen)
  return { frame: await readFrame(db, survey), responses, frozen, mark: markOf(responses) }
}

/** The responses of a survey's figures. One statement; two where they are frozen and have not been read before. */
export async function readCounted(db: Db, survey: SurveyKey): Promise<readonly Response[]> {
  const { frozen, responses } = await readNow(db, survey)
  return frozen ? (await readFrozen(db, survey, frozen)).responses : responses
}

/** The frame as it stands. One statement. */
export async function readFrame(db: Db, { owner, id }: SurveyKey): Promise<Frame> {
  const rows = await db
    .selectFrom('frame_row')
    .select(['respondent', 'columns'])
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .orderBy('position')
    .execute()
  return {
    columns: Object.keys(rows[0]?.columns ?? {}),
    rows: rows.map(({ respondent, columns }) => ({ respondent, values: columns })),
  }
}

/**
 * Every response that counts as things stand, whatever has been frozen, in the order of the respondents' codes: what has been released to
 * the owner, and what had been handed in of a response that was opened again after the last day and has not been handed in since. One
 * statement.
 */
export async function readReleased(db: Db, survey: SurveyKey): Promise<CountedResponse[]> {
  const { rows } = await released(survey, sql`true`).execute(db)
  return rows.map(responseOf)
}

/** The latest frozen dataset, or where there is none the responses that count as things stand. */
async function readNow(
  db: Db,
  survey: SurveyKey,
): Promise<{ readonly frozen: FrozenDataset | null; readonly responses: readonly CountedResponse[] }> {
  const { owner, id } = survey
  const none = sql`not exists (select from dataset d where d.organisation = ${owner} and d.survey = ${id})`
  const { rows } = await sql<Row & { number: number | null; sha256: string | null }>`
    select * from (
      select number, sha256, null as respondent, null as status, null::timestamptz as submitted_at, null::jsonb as not_asked,
             null::jsonb as answers
      from dataset where organisation = ${owner} and survey = ${id} order by number desc limit 1
    ) latest
    union all
    select null, null, r.* from (${released(survey, none)}) r
    order by respondent`.execute(db)
  const [first] = rows
  if (first && first.number !== null && first.sha256 !== null) {
    return { frozen: { number: first.number, sha256: first.sha256 }, responses: [] }
  }
  return { frozen: null, responses: rows.map(responseOf) }
}

interface Row {
  readonly respondent: string
  readonly status: 'partial' | 'complete'
  readonly submitted_at: Date | null
  readonly not_asked: readonly string[]
  readonly answers: Readonly<Record<string, AnswerValue>>
}

function released({ owner, id }: SurveyKey, where: ReturnType<typeof sql>) {
  return sql<Row>`
    select r.organisation as respondent, r.status, r.submitted_at, r.not_asked,
           coalesce((select jsonb_object_agg(a.question, a.value) from answer a
                     where a.organisation = r.organisation and a.owner = r.owner and a.survey = r.survey
                       and a.released and a.value is not null), '{}') as answers
    from response r where r.owner = ${owner} and r.survey = ${id} and r.released and ${where}
    union all
    select h.organisation, h.status, h.submitted_at, h.not_asked, h.answers
    from handed_in h join reopening o using (organisation, owner, survey, number)
    where h.owner = ${owner} and h.survey = ${id} and h.counts and o.ended_at is null and ${where}
    order by 1`
}

function responseOf({ respondent, status, submitted_at, not_asked, answers }: Row): CountedResponse {
  return {
    respondent,
    status,
    submittedAt: submitted_at,
    ...(not_asked.length > 0 && { notAsked: new Set(not_asked) }),
    answers: new Map(Object.entries(answers)),
  }
}

/** What has been released changes only by being handed in again. */
function markOf(responses: readonly CountedResponse[]): string {
  return JSON.stringify(responses.map(({ respondent, status, submittedAt }) => [respondent, status, submittedAt]))
}
