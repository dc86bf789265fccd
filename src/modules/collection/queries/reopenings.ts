import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Reopening } from '../response.ts'
import type { ResponseKey } from './answers.ts'

type Db = Transaction<Tables>

/** A reopening as the one who asks has it in a list. */
export interface ListedReopening extends Reopening {
  readonly respondent: string
  readonly name: string
  readonly number: number
  /** Name of who opened it; null where the one who asks may not know. */
  readonly by: string | null
  readonly endedAt: Date | null
  /** How it ended; null while it goes on. */
  readonly outcome: 'submitted' | 'restored' | null
}

/** Why a response is not opened again. */
export type NotReopened = 'not-found' | 'closed' | 'not-submitted'

/** The reopening of one's own response that goes on. One statement. */
export async function findReopening(db: Db, { organisation, owner, survey }: ResponseKey): Promise<Reopening | null> {
  const row = await db
    .selectFrom('reopening')
    .select(['reason', 'reopened_at', 'by_owner', 'until'])
    .where('organisation', '=', organisation)
    .where('owner', '=', owner)
    .where('survey', '=', survey)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row ? { reason: row.reason, reopenedAt: row.reopened_at, byOwner: row.by_owner, until: row.until } : null
}

/** Every reopening in a survey of one's own, the latest first. One statement. */
export async function listReopenings(db: Db, owner: string, survey: string): Promise<ListedReopening[]> {
  const rows = await db
    .selectFrom('reopening as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation')
    .leftJoin('identity.user as u', 'u.id', 'r.reopened_by')
    .selectAll('r')
    .select(['o.name', 'u.name as by'])
    .where('r.owner', '=', owner)
    .where('r.survey', '=', survey)
    .orderBy('r.reopened_at', 'desc')
    .orderBy('r.organisation')
    .execute()
  return rows.map((row) => ({
    respondent: row.organisation,
    name: row.name,
    number: row.number,
    reason: row.reason,
    reopenedAt: row.reopened_at,
    byOwner: row.by_owner,
    until: row.until,
    by: row.by,
    endedAt: row.ended_at,
    outcome: row.outcome,
  }))
}

/** Opens again what a respondent has handed in. One statement. */
export async function reopenResponse(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  { reason, until, now }: { readonly reason: string; readonly until: string | null; readonly now: Date },
): Promise<'reopened' | NotReopened> {
  const { rows } = await sql<{ outcome: 'reopened' | NotReopened }>`
    select reopen_response(${organisation}, ${owner}, ${survey}, ${reason}, ${until}::date, ${now}::timestamptz) as outcome`.execute(
    db,
  )
  return rows[0]?.outcome ?? 'not-found'
}
