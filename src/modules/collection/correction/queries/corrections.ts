import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { AnswerMove, AnswerValue } from '../../../survey/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import type { Correction } from '../correction.ts'

type Db = Transaction<Tables>

/** Moves a survey and every answer to a later version of its questions; false when it cannot be moved from that version now. */
export async function moveSurvey(
  db: Db,
  survey: string,
  versions: { readonly earlier: number; readonly later: number },
  { reason, moves, now }: { readonly reason: string; readonly moves: readonly AnswerMove[]; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ moved: boolean }>`
    select correct_survey(${survey}, ${versions.earlier}::integer, ${versions.later}::integer, ${reason},
                          ${JSON.stringify(moves)}::jsonb, ${now}::timestamptz) as moved`.execute(db)
  return rows[0]?.moved ?? false
}

/** What one who has submitted has answered, and where it stood before. */
export interface Submitted {
  readonly answers: ReadonlyMap<string, AnswerValue>
  readonly before: Readonly<Record<string, string>>
}

/**
 * Every response that has been submitted, by respondent, and what had been handed in of those that are open again. In the transaction
 * of a correction. One statement.
 */
export async function listSubmitted(db: Db, owner: string, survey: string): Promise<ReadonlyMap<string, Submitted>> {
  const { rows } = await sql<{ organisation: string; standing: Record<string, string> | null; answers: object }>`
    select r.organisation, r.standing,
           coalesce(jsonb_object_agg(a.question, a.value) filter (where a.value is not null), '{}') as answers
    from response r left join answer a
      on a.organisation = r.organisation and a.owner = r.owner and a.survey = r.survey
    where r.owner = ${owner} and r.survey = ${survey} and r.status = 'complete'
    group by r.organisation, r.owner, r.survey
    union all select organisation, standing, answers from handed_in_at_correction(${survey})`.execute(db)
  return new Map(
    rows.map(({ organisation, standing, answers }) => [
      organisation,
      { answers: new Map(Object.entries(answers as Record<string, AnswerValue>)), before: standing ?? {} },
    ]),
  )
}

/** Stores where those stand who had submitted before the correction of this transaction. One statement. */
export async function storeCorrectedStandings(
  db: Db,
  survey: string,
  standings: readonly { organisation: string; standing: object; not_asked: readonly string[] }[],
): Promise<void> {
  await sql`select store_corrected_standing(${survey}, ${JSON.stringify(standings)}::jsonb)`.execute(db)
}

/** How many have begun and not submitted, and how many have submitted. */
export async function countResponses(db: Db, owner: string, survey: string) {
  const rows = await db
    .selectFrom('response')
    .select(({ fn }) => ['status', fn.countAll<number>().as('n')])
    .where('owner', '=', owner)
    .where('survey', '=', survey)
    .groupBy('status')
    .execute()
  const of = (status: string) => Number(rows.find((row) => row.status === status)?.n ?? 0)
  return { begun: of('partial'), submitted: of('complete') }
}

/** The corrections of a survey, the latest first. */
export async function listCorrections(db: Db, owner: string, survey: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom('survey_correction')
    .select(['questionnaire', 'version', 'earlier_version', 'reason', 'corrected_at'])
    .where('organisation', '=', owner)
    .where('survey', '=', survey)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ questionnaire, version, earlier_version, reason, corrected_at }) => ({
    questionnaire,
    version,
    earlier: earlier_version,
    reason,
    at: corrected_at,
  }))
}

/** An answer that a correction took away or changed. */
export interface ReplacedRow {
  readonly question: string
  readonly value: AnswerValue
  /** That the correction led to. */
  readonly version: number
  /** It had been handed in, and the response was open again: its answer may have been another by then. */
  readonly handedIn: boolean
}

/**
 * The answers of a response that its corrections took away or changed, also in what had been handed in of it as long as that counts or may
 * count again; once where both were the same. One statement.
 */
export async function listReplaced(db: Db, { organisation, owner, survey }: ResponseKey): Promise<ReplacedRow[]> {
  const key = sql`organisation = ${organisation} and owner = ${owner} and survey = ${survey}`
  const { rows } = await sql<ReplacedRow>`
    with changed as (
      select question, value, substr(replaced_because, length('corrected:') + 1)::int as led, version as place
      from answer_history where ${key} and replaced_because like 'corrected:%' and value is not null
    )
    select question, value, led as version, false as "handedIn", place from changed
    union all
    select h.question, h.value, h.version, true, 0 from handed_in_replaced h
    where ${key}
      and not exists (select from reopening r where (r.organisation, r.owner, r.survey) = (h.organisation, h.owner, h.survey)
                      and r.number >= h.number and r.outcome = 'submitted')
      and not exists (select from changed c where (c.question, c.value, c.led) = (h.question, h.value, h.version))
    order by "handedIn", place, question`.execute(db)
  return rows
}
