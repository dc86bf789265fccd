import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { WrittenText } from '../../rules/texts/group-duplicates.ts'
import type { TextField } from '../../rules/texts/text-field.ts'

type Db = Kysely<Tables>
type SurveyKey = { readonly organisation: string; readonly survey: string }

/**
 * What was written in a field: of released responses, where the question was in route and answered, as every count has it.
 * In the order of the respondents' codes. One statement.
 */
export async function listWrittenTexts(
  db: Db,
  key: SurveyKey,
  { question, option }: TextField,
): Promise<WrittenText[]> {
  const written = option === null ? sql`a.value->>'text'` : sql`a.value->'texts'->>${option.id}`
  const { rows } = await sql<WrittenText>`
    select a.organisation as respondent, ${written} as text
    from answer a join response r on r.organisation = a.organisation and r.owner = a.owner and r.survey = a.survey
    where a.owner = ${key.organisation} and a.survey = ${key.survey} and a.question = ${question.id}
      and a.released and r.released and r.standing->>a.question = 'answered' and ${written} <> ''
    order by a.organisation`.execute(db)
  return rows
}

/** How many wrote in each field, by its id. One statement, whatever the number of fields. */
export async function countWrittenTexts(db: Db, key: SurveyKey): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ field: string; n: number }>`
    select written.field, count(*)::int as n
    from answer a join response r on r.organisation = a.organisation and r.owner = a.owner and r.survey = a.survey
    cross join lateral (
      select a.question as field where a.value->>'type' = 'text'
      union all
      select a.question || '.' || option from jsonb_each_text(a.value->'texts') as t (option, text) where text <> ''
    ) written
    where a.owner = ${key.organisation} and a.survey = ${key.survey} and a.released and r.released
      and r.standing->>a.question = 'answered'
    group by 1`.execute(db)
  return new Map(rows.map(({ field, n }) => [field, n]))
}

/** The names of everyone in the frame, by respondent. One statement. */
export async function listRespondentNames(db: Db, key: SurveyKey): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('frame_row as f')
    .innerJoin('organisation as o', 'o.id', 'f.respondent')
    .select(['f.respondent', 'o.name'])
    .where('f.organisation', '=', key.organisation)
    .where('f.survey', '=', key.survey)
    .execute()
  return new Map(rows.map(({ respondent, name }) => [respondent, name]))
}

/** The names of people by their id. One statement. */
export async function listPeopleNames(db: Db, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('identity.user')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${people}::text[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
