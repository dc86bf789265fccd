import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../platform/database/index.ts'
import { dayOf } from '../../platform/i18n/index.ts'
import type { AnswerValue } from '../survey/index.ts'
import type { MyResponse, ResponseState, StoredAnswer } from './response.ts'
import type { ProgressRow } from './rules/collection-progress.ts'

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
export type Ended = 'closed' | 'already-submitted'

/**
 * Writes answers, each only if its stored version is the one it builds on, and begins the response with the first. One
 * statement, whatever the number of answers.
 *
 * @returns the new versions by question, without those whose version was stale; or why nothing is written any more
 * @throws a foreign key violation when the organisation is not in the frame
 */
export async function writeAnswers(
  db: Db,
  key: ResponseKey,
  answers: readonly AnswerWrite[],
  by: { readonly person: string; readonly now: Date },
): Promise<ReadonlyMap<string, number> | Ended> {
  const { organisation, owner, survey } = key
  const json = JSON.stringify(
    answers.map(({ question, value, version }) => ({ question, value, version: version + 1 })),
  )
  const { rows } = await sql<{ open: boolean; begun: boolean; versions: Record<string, number> }>`
    with collection as materialized (
      select survey_open(${owner}, ${survey}) as open
    ), given as (
      select * from jsonb_to_recordset(${json}::jsonb) as g (question text, value jsonb, version integer)
    ), begun as (
      insert into response (organisation, owner, survey, status, started_at, saved_at)
      select ${organisation}, ${owner}, ${survey}, 'partial', ${by.now}::timestamptz, ${by.now}::timestamptz
      from collection where open
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
    select open, exists (select from begun) as begun,
           coalesce((select jsonb_object_agg(question, version) from saved), '{}') as versions
    from collection`.execute(db)
  const row = rows[0]
  if (!row?.open) return 'closed'
  return row.begun ? new Map(Object.entries(row.versions)) : 'already-submitted'
}

/** The response of an organisation that is in the frame, with its answers; null when it is not. Two statements. */
export async function findResponse(db: Db, key: ResponseKey): Promise<Omit<MyResponse, 'survey'> | null> {
  const frame = await db
    .selectFrom('frame_row as f')
    .innerJoin('organisation as asked', 'asked.id', 'f.respondent')
    .innerJoin('organisation as asks', 'asks.id', 'f.organisation')
    .leftJoin('response as r', (join) =>
      join
        .onRef('r.organisation', '=', 'f.respondent')
        .onRef('r.owner', '=', 'f.organisation')
        .onRef('r.survey', '=', 'f.survey'),
    )
    .leftJoin('identity.user as u', 'u.id', 'r.submitted_by')
    .select(['asked.name', 'asks.name as owner', 'r.status', 'r.saved_at', 'r.submitted_at', 'u.name as submittedBy'])
    .where('f.organisation', '=', key.owner)
    .where('f.survey', '=', key.survey)
    .where('f.respondent', '=', key.organisation)
    .executeTakeFirst()
  if (!frame) return null
  return {
    organisation: { id: key.organisation, name: frame.name },
    ownerName: frame.owner,
    state: stateOf(frame),
    stored: await findAnswers(db, key),
  }
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

/**
 * Makes colleagues' saves wait until this transaction ends, so that what is read from here on is what is submitted. It takes the
 * locks in the order of a save: first that collection goes on, then the response.
 */
export async function holdResponse(db: Db, { organisation, owner, survey }: ResponseKey): Promise<void> {
  await sql`
    with collection as materialized (
      select survey_open(${owner}, ${survey}) as open
    )
    select from response r, collection
    where r.organisation = ${organisation} and r.owner = ${owner} and r.survey = ${survey}
    for update of r`.execute(db)
}

/** Marks a begun response as complete and releases it to the owner. Gives why when there is none to submit. */
export async function submit(
  db: Db,
  key: ResponseKey,
  by: { readonly person: string; readonly now: Date; readonly standing: Readonly<Record<string, string>> },
): Promise<'submitted' | Ended> {
  const { organisation, owner, survey } = key
  const { rows } = await sql<{ open: boolean; submitted: boolean }>`
    with collection as materialized (
      select survey_open(${owner}, ${survey}) as open
    ), submitted as (
      update response r
      set status = 'complete', submitted_at = ${by.now}::timestamptz, submitted_by = ${by.person},
          standing = ${JSON.stringify(by.standing)}::jsonb, released = true
      from collection
      where open and r.organisation = ${organisation} and r.owner = ${owner} and r.survey = ${survey}
        and r.status = 'partial'
      returning true
    )
    select open, exists (select from submitted) as submitted from collection`.execute(db)
  if (!rows[0]?.open) return 'closed'
  if (!rows[0].submitted) return 'already-submitted'
  await db
    .updateTable('answer')
    .set({ released: true })
    .where('organisation', '=', organisation)
    .where('owner', '=', owner)
    .where('survey', '=', survey)
    .execute()
  return 'submitted'
}

/** How far an organisation has come in each survey that asks it, by survey. */
export async function listMyStates(db: Db, organisation: string): Promise<ReadonlyMap<string, ResponseState>> {
  const rows = await db
    .selectFrom('response as r')
    .leftJoin('identity.user as u', 'u.id', 'r.submitted_by')
    .select(['r.survey', 'r.status', 'r.saved_at', 'r.submitted_at', 'u.name as submittedBy'])
    .where('r.organisation', '=', organisation)
    .execute()
  return new Map(rows.map((row) => [row.survey, stateOf(row)]))
}

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

function stateOf(row: {
  status: 'partial' | 'complete' | null
  saved_at: Date | null
  submitted_at: Date | null
  submittedBy: string | null
}): ResponseState {
  return {
    status: row.status,
    savedAt: row.saved_at,
    submittedAt: row.submitted_at,
    submittedBy: row.submittedBy,
  }
}
