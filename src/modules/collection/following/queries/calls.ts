import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ReadCall } from '../rules/read-call.ts'

type Db = Transaction<Tables>

export type CallOutcome = Tables['call']['outcome']

/** A call as it is kept, with its caller's name. */
export interface Call extends ReadCall {
  readonly respondent: string
  readonly by: string
}

/** How a respondent stands in the log: its latest call, and how many there have been. */
export interface CallState {
  readonly latest: Call
  readonly calls: number
}

interface CallRow {
  readonly respondent: string
  readonly called_at: Date
  readonly name: string | null
  readonly spoke_with: string | null
  readonly outcome: CallOutcome
  readonly promised_on: string | null
  readonly note: string | null
  readonly next_on: string | null
}

/** Where every respondent that has been called stands. One statement. */
export async function listCallStates(db: Db, owner: string, survey: string): Promise<ReadonlyMap<string, CallState>> {
  const { rows } = await sql<CallRow & { calls: number }>`
    select distinct on (c.respondent) c.respondent, c.called_at, u.name, c.spoke_with, c.outcome, c.promised_on, c.note, c.next_on,
           count(*) over (partition by c.respondent)::int as calls
    from call c left join identity."user" u on u.id = c.called_by
    where c.organisation = ${owner} and c.survey = ${survey}
    order by c.respondent, c.called_at desc, c.id`.execute(db)
  return new Map(rows.map((row) => [row.respondent, { latest: callOf(row), calls: row.calls }]))
}

/** The calls to one respondent, the newest first. One statement. */
export async function listCalls(db: Db, owner: string, survey: string, respondent: string): Promise<readonly Call[]> {
  const { rows } = await sql<CallRow>`
    select c.respondent, c.called_at, u.name, c.spoke_with, c.outcome, c.promised_on, c.note, c.next_on
    from call c left join identity."user" u on u.id = c.called_by
    where c.organisation = ${owner} and c.survey = ${survey} and c.respondent = ${respondent}
    order by c.called_at desc, c.id`.execute(db)
  return rows.map(callOf)
}

export async function addCall(
  db: Db,
  key: { readonly owner: string; readonly survey: string; readonly respondent: string },
  call: ReadCall,
  person: string,
): Promise<void> {
  await db
    .insertInto('call')
    .values({
      organisation: key.owner,
      survey: key.survey,
      respondent: key.respondent,
      called_at: call.at,
      called_by: person,
      spoke_with: call.spokeWith,
      outcome: call.outcome,
      promised_on: call.promisedOn,
      note: call.note,
      next_on: call.nextOn,
    })
    .execute()
}

function callOf(row: CallRow): Call {
  return {
    respondent: row.respondent,
    at: row.called_at,
    by: row.name ?? '',
    spokeWith: row.spoke_with,
    outcome: row.outcome,
    promisedOn: row.promised_on,
    note: row.note,
    nextOn: row.next_on,
  }
}
