import type { Selectable, Transaction } from 'kysely'
import type { Tables } from '../database/index.ts'

/** Where a mail is: waiting (also between attempts), taken by the receiving server, refused for good, or taken back. */
export type MailStatus = 'queued' | 'sent' | 'bounced' | 'cancelled'

export interface ListedMail {
  readonly id: string
  readonly kind: string
  readonly survey: string | null
  readonly respondent: string | null
  readonly toName: string
  readonly toAddress: string
  readonly subject: string
  readonly queuedAt: Date
  readonly sendAfter: Date
  readonly status: MailStatus
  /** Attempts so far. Queued with attempts: it failed for the time being and is tried again after `sendAfter`. */
  readonly attempts: number
  readonly settledAt: Date | null
  /** What the receiving server answered last. */
  readonly said: string | null
}

/** The mail of the organisation in scope about a survey, the newest first. One statement. */
export async function listMail(
  db: Transaction<Tables>,
  organisation: string,
  survey: string,
  only: { readonly kind?: string; readonly respondent?: string } = {},
): Promise<ListedMail[]> {
  let query = db
    .selectFrom('mail')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('survey', '=', survey)
    .orderBy('queued_at', 'desc')
    .orderBy('id')
  if (only.kind !== undefined) query = query.where('kind', '=', only.kind)
  if (only.respondent !== undefined) query = query.where('respondent', '=', only.respondent)
  return (await query.execute()).map(listed)
}

/** The newest letter of a kind to each of some addresses, from the organisation in scope. One statement. */
export async function listLatestMail(
  db: Transaction<Tables>,
  organisation: string,
  kind: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, ListedMail>> {
  if (addresses.length === 0) return new Map()
  const rows = await db
    .selectFrom('mail')
    .selectAll()
    .distinctOn('to_address')
    .where('organisation', '=', organisation)
    .where('kind', '=', kind)
    .where('to_address', 'in', addresses)
    .orderBy('to_address')
    .orderBy('queued_at', 'desc')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.to_address, listed(row)]))
}

function listed(row: Selectable<Tables['mail']>): ListedMail {
  return {
    id: row.id,
    kind: row.kind,
    survey: row.survey,
    respondent: row.respondent,
    toName: row.to_name,
    toAddress: row.to_address,
    subject: row.subject,
    queuedAt: row.queued_at,
    sendAfter: row.send_after,
    status: row.status,
    attempts: row.attempts,
    settledAt: row.settled_at,
    said: row.said,
  }
}

/** Takes back mail that has not been sent. Gives how many. One statement. */
export async function cancelMail(
  db: Transaction<Tables>,
  organisation: string,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set({ status: 'cancelled', settled_at: now })
    .where('organisation', '=', organisation)
    .where('id', 'in', ids)
    .where('status', '=', 'queued')
    .where((where) => where.or([where('held_until', 'is', null), where('held_until', '<', now)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
