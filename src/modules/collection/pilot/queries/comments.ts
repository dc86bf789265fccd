import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Ended, ResponseKey } from '../../queries/answers.ts'
import type { PilotComment, ReadComment } from '../pilot.ts'
import type { CommentWrite } from '../rules/sort-comments.ts'

type Db = Transaction<Tables>

/** What an organisation has said to the agency in a pilot, by question. One statement. */
export async function listOwnComments(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
): Promise<ReadonlyMap<string, PilotComment>> {
  const rows = await db
    .selectFrom('pilot_comment as c')
    .leftJoin('identity.user as u', 'u.id', 'c.saved_by')
    .select(['c.question', 'c.text', 'c.version', 'c.saved_at', 'u.name'])
    .where('c.organisation', '=', organisation)
    .where('c.owner', '=', owner)
    .where('c.survey', '=', survey)
    .execute()
  return new Map(
    rows.map(({ question, text, version, saved_at, name }) => [
      question,
      { question, text, version, savedAt: saved_at, savedBy: name },
    ]),
  )
}

/**
 * Writes comments of one section ('' for the pilot as a whole), each only if its stored version is the one it builds on. One statement.
 *
 * @returns the new versions by question, without those whose version was stale; or why nothing is written
 */
export async function writeComments(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  { section, comments }: { readonly section: string; readonly comments: readonly CommentWrite[] },
  by: { readonly person: string; readonly now: Date },
): Promise<ReadonlyMap<string, number> | Exclude<Ended, 'corrected'> | 'forbidden'> {
  const json = JSON.stringify(comments.map((each) => ({ ...each, version: each.version + 1 })))
  const { rows } = await sql<{ open: boolean; may: boolean; released: boolean; versions: Record<string, number> }>`
    with collection as materialized (
      select survey_open(${owner}, ${survey}) as open, may_answer(${owner}, ${survey}, ${section}) as may,
             pilot_released(${organisation}, ${owner}, ${survey}) as released
    ), given as (
      select * from jsonb_to_recordset(${json}::jsonb) as g (question text, text text, version integer)
    ), saved as (
      insert into pilot_comment (organisation, owner, survey, question, text, version, saved_at, saved_by)
      select ${organisation}, ${owner}, ${survey}, g.question, g.text, g.version, ${by.now}::timestamptz, ${by.person}
      from given g, collection c
      where c.open and c.may and not c.released and (g.version = 1 or exists (
        select from pilot_comment p where p.organisation = ${organisation} and p.owner = ${owner} and p.survey = ${survey}
          and p.question = g.question))
      on conflict (organisation, owner, survey, question) do update
        set text = excluded.text, version = excluded.version, saved_at = excluded.saved_at, saved_by = excluded.saved_by
        where pilot_comment.version = excluded.version - 1
      returning question, version
    )
    select open, may, released, coalesce((select jsonb_object_agg(question, version) from saved), '{}') as versions
    from collection`.execute(db)
  const row = rows[0]
  if (!row?.open) return 'closed'
  if (!row.may) return 'forbidden'
  return row.released ? 'already-submitted' : new Map(Object.entries(row.versions))
}

/**
 * What the agency may read of what was said in pilots of a questionnaire, and in those that a survey with it was made of: the newest pilot
 * first. One statement.
 *
 * @param question null for all of them
 */
export async function listSaidOf(
  db: Db,
  { organisation, questionnaire, question }: { organisation: string; questionnaire: string; question: string | null },
): Promise<(ReadComment & { readonly pilot: string; readonly titleSv: string; readonly titleEn: string })[]> {
  const { rows } = await sql<ReadComment & { pilot: string; titleSv: string; titleEn: string }>`
    select s.id as pilot, s.title_sv as "titleSv", s.title_en as "titleEn",
           c.question, c.text, c.organisation as respondent, o.name
    from survey s
    join pilot_comment c on c.owner = s.organisation and c.survey = s.id
    join organisation o on o.id = c.organisation
    where s.organisation = ${organisation} and s.kind = 'pilot' and c.text is not null
      and (s.questionnaire = ${questionnaire} or exists (
        select from survey made
        where made.organisation = s.organisation and made.pilot = s.id and made.questionnaire = ${questionnaire}))
      and (${question}::text is null or c.question = ${question}::text)
    order by s.opens_on desc, s.id, c.question`.execute(db)
  return rows
}

/** Every comment that the agency may read, by the municipality's code. One statement. */
export async function listReleasedComments(
  db: Db,
  owner: string,
  survey: string,
): Promise<{ readonly question: string; readonly text: string; readonly respondent: string }[]> {
  const rows = await db
    .selectFrom('pilot_comment')
    .select(['question', 'text', 'organisation as respondent'])
    .where('owner', '=', owner)
    .where('survey', '=', survey)
    .where('text', 'is not', null)
    .orderBy('respondent')
    .execute()
  return rows.flatMap(({ text, ...row }) => (text === null ? [] : [{ ...row, text }]))
}
