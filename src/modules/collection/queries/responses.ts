import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { MyResponse, Reopening, ResponseState } from '../response.ts'
import { type Ended, findAnswers, type ResponseKey } from './answers.ts'

type Db = Transaction<Tables>

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
    .leftJoin('reopening as o', (join) =>
      join
        .onRef('o.organisation', '=', 'f.respondent')
        .onRef('o.owner', '=', 'f.organisation')
        .onRef('o.survey', '=', 'f.survey')
        .on('o.ended_at', 'is', null),
    )
    .select(['asked.name', 'asks.name as owner', 'r.status', 'r.saved_at', 'r.submitted_at', 'u.name as submittedBy'])
    .select(['o.reason', 'o.reopened_at', 'o.by_owner', 'o.until'])
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
): Promise<'submitted' | Exclude<Ended, 'corrected'>> {
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
    .leftJoin('reopening as o', (join) =>
      join
        .onRef('o.organisation', '=', 'r.organisation')
        .onRef('o.owner', '=', 'r.owner')
        .onRef('o.survey', '=', 'r.survey')
        .on('o.ended_at', 'is', null),
    )
    .select(['o.reason', 'o.reopened_at', 'o.by_owner', 'o.until'])
    .select(['r.survey', 'r.status', 'r.saved_at', 'r.submitted_at', 'u.name as submittedBy'])
    .where('r.organisation', '=', organisation)
    .execute()
  return new Map(rows.map((row) => [row.survey, stateOf(row)]))
}

function stateOf(row: {
  status: 'partial' | 'complete' | null
  saved_at: Date | null
  submitted_at: Date | null
  submittedBy: string | null
  reason: string | null
  reopened_at: Date | null
  by_owner: boolean | null
  until: string | null
}): ResponseState {
  return {
    status: row.status,
    savedAt: row.saved_at,
    submittedAt: row.submitted_at,
    submittedBy: row.submittedBy,
    reopening: reopeningOf(row),
  }
}

function reopeningOf(row: {
  reason: string | null
  reopened_at: Date | null
  by_owner: boolean | null
  until: string | null
}): Reopening | null {
  const { reason, reopened_at: reopenedAt, by_owner: byOwner, until } = row
  return reason === null || reopenedAt === null ? null : { reason, reopenedAt, byOwner: byOwner === true, until }
}
