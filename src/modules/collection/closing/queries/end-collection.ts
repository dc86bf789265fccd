import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { AnswerValue } from '../../../survey/index.ts'

type Db = Transaction<Tables>

/** Ends collection and releases what was begun; false when it had already ended. */
export async function endCollection(db: Db, survey: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{
    closed: boolean
  }>`select close_collection(${survey}, ${now}::timestamptz) as closed`.execute(db)
  return rows[0]?.closed ?? false
}

/** The answers of every begun response that was not submitted, by respondent. One statement. */
export async function listPartialAnswers(
  db: Db,
  owner: string,
  survey: string,
): Promise<Map<string, [string, AnswerValue][]>> {
  const rows = await db
    .selectFrom('response as r')
    .leftJoin('answer as a', (join) =>
      join
        .onRef('a.organisation', '=', 'r.organisation')
        .onRef('a.owner', '=', 'r.owner')
        .onRef('a.survey', '=', 'r.survey'),
    )
    .select(['r.organisation', 'a.question', 'a.value'])
    .where('r.owner', '=', owner)
    .where('r.survey', '=', survey)
    .where('r.status', '=', 'partial')
    .execute()
  const answers = new Map<string, [string, AnswerValue][]>()
  for (const { organisation, question, value } of rows) {
    const own = answers.get(organisation) ?? []
    if (question !== null && value !== null) own.push([question, value as AnswerValue])
    answers.set(organisation, own)
  }
  return answers
}

/** Stores where each respondent stands whose response was released unfinished, by respondent. One statement. */
export async function storeStandings(
  db: Db,
  survey: string,
  standings: ReadonlyMap<string, Readonly<Record<string, string>>>,
): Promise<void> {
  const json = JSON.stringify([...standings].map(([organisation, standing]) => ({ organisation, standing })))
  await sql`select store_standing(${survey}, ${json}::jsonb)`.execute(db)
}
