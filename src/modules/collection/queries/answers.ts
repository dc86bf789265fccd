import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { AnswerValue } from '../../survey/index.ts'
import type { StoredAnswer } from '../response.ts'

type Db = Transaction<Tables>

/** One response: who answers, which agency asks, in which survey. */
export interface ResponseKey {
  readonly organisation: string
  readonly owner: string
  readonly survey: string
}

export interface AnswerWrite {
  readonly question: string
  readonly value: AnswerValue | null
  /** Version that the new answer builds on; 0 before the first. */
  readonly version: number
}

/** Why answers are not taken any more. */
export type Ended = 'closed' | 'already-submitted' | 'corrected'

/** What to write, all of it in one section of the questionnaire. */
export interface SectionWrites {
  readonly section: string
  readonly answers: readonly AnswerWrite[]
}

/**
 * Writes answers, each only if its stored version is the one it builds on, and begins the response with the first. One
 * statement, whatever the number of answers, which also asks whether the section is the person's to answer.
 *
 * `asked` is the version of the questionnaire that they were checked against: when the questions have been corrected since, nothing is
 * written.
 *
 * @returns the new versions by question, without those whose version was stale; or why nothing is written: `forbidden` where the
 *   section is not the person's
 * @throws a foreign key violation when the organisation is not in the frame
 */
export async function writeAnswers(
  db: Db,
  key: ResponseKey,
  { section, answers }: SectionWrites,
  by: { readonly person: string; readonly now: Date; readonly asked: number },
): Promise<ReadonlyMap<string, number> | Ended | 'forbidden'> {
  const { organisation, owner, survey } = key
  const json = JSON.stringify(
    answers.map(({ question, value, version }) => ({ question, value, version: version + 1 })),
  )
  const { rows } = await sql<{ asks: number | null; may: boolean; begun: boolean; versions: Record<string, number> }>`
    with collection as materialized (
      select survey_asks(${owner}, ${survey}) as asks, may_answer(${owner}, ${survey}, ${section}) as may
    ), given as (
      select * from jsonb_to_recordset(${json}::jsonb) as g (question text, value jsonb, version integer)
    ), begun as (
      insert into response (organisation, owner, survey, status, started_at, saved_at)
      select ${organisation}, ${owner}, ${survey}, 'partial', ${by.now}::timestamptz, ${by.now}::timestamptz
      from collection where asks = ${by.asked} and may
      on conflict (organisation, owner, survey) do update set saved_at = excluded.saved_at
        where response.status = 'partial'
      returning true
    ), saved as (
      insert into answer (organisation, owner, survey, question, value, version, saved_at, saved_by)
      select ${organisation}, ${owner}, ${survey}, g.question, g.value, g.version, ${by.now}::timestamptz, ${by.person}
      from given g
      where exists (select from begun) and (g.version = 1 or exists (
        select from answer a where a.organisation = ${organisation} and a.owner = ${owner} and a.survey = ${survey}
          and a.question = g.question))
      on conflict (organisation, owner, survey, question) do update
        set value = excluded.value, version = excluded.version, saved_at = excluded.saved_at, saved_by = excluded.saved_by
        where answer.version = excluded.version - 1
      returning question, version
    )
    select asks, may, exists (select from begun) as begun,
           coalesce((select jsonb_object_agg(question, version) from saved), '{}') as versions
    from collection`.execute(db)
  const row = rows[0]
  if (!row || row.asks === null) return 'closed'
  if (!row.may) return 'forbidden'
  if (row.asks !== by.asked) return 'corrected'
  return row.begun ? new Map(Object.entries(row.versions)) : 'already-submitted'
}

/** Everything saved, taken back or not, by question. */
export async function findAnswers(db: Db, key: ResponseKey): Promise<ReadonlyMap<string, StoredAnswer>> {
  const rows = await db
    .selectFrom('answer as a')
    .leftJoin('identity.user as u', 'u.id', 'a.saved_by')
    .select(['a.question', 'a.value', 'a.version', 'a.saved_at', 'u.name'])
    .where('a.organisation', '=', key.organisation)
    .where('a.owner', '=', key.owner)
    .where('a.survey', '=', key.survey)
    .execute()
  return new Map(
    rows.map(({ question, value, version, saved_at, name }) => [
      question,
      { value: value as AnswerValue | null, version, savedAt: saved_at, savedBy: name },
    ]),
  )
}
