import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { MailStatus } from '../../../../platform/mail/index.ts'

/** What became of one letter to one recipient. `failed` waits too, after at least one attempt that did not go through. */
export type LetterState = 'waiting' | 'failed' | 'sent' | 'bounced' | 'cancelled'

export interface MailedRecipient {
  readonly mail: string
  readonly kind: string
  readonly respondent: string | null
  readonly municipality: string
  readonly name: string
  readonly email: string
  readonly state: LetterState
  readonly attempts: number
  readonly queuedAt: Date
  /** When it is tried next; null where it is settled. */
  readonly nextAt: Date | null
  readonly settledAt: Date | null
  /** What the receiving server answered last. */
  readonly said: string | null
  /** The wave that it belongs to, and the contact that it went to, where they are known. */
  readonly wave: string | null
  readonly contact: string | null
}

/** Every letter about a survey, or those of one wave: in the order of the frame, by name, the newest first. For its owner. One statement. */
export async function listRecipients(
  db: Transaction<Tables>,
  owner: string,
  survey: string,
  wave: string | null = null,
): Promise<readonly MailedRecipient[]> {
  const { rows } = await sql<Row>`
    select m.id, m.kind, m.respondent, coalesce(o.name, '') as municipality, m.to_name, m.to_address, m.status, m.attempts,
           m.queued_at, m.send_after, m.settled_at, m.said, r.wave, r.contact
    from mail m
      left join organisation o on o.id = m.respondent
      left join frame_row f on f.organisation = m.organisation and f.survey = m.survey and f.respondent = m.respondent
      left join reminder_mail r on r.organisation = m.organisation and r.mail = m.id
    where m.organisation = ${owner} and m.survey = ${survey}
      and (${wave}::uuid is null or (r.survey = ${survey} and r.wave = ${wave}::uuid))
    order by f.position, m.to_name, m.queued_at desc, m.id`.execute(db)
  return rows.map((row) => ({
    mail: row.id,
    kind: row.kind,
    respondent: row.respondent,
    municipality: row.municipality,
    name: row.to_name,
    email: row.to_address,
    state: stateOf(row),
    attempts: row.attempts,
    queuedAt: row.queued_at,
    nextAt: row.status === 'queued' ? row.send_after : null,
    settledAt: row.settled_at,
    said: row.said,
    wave: row.wave,
    contact: row.contact,
  }))
}

interface Row {
  readonly id: string
  readonly kind: string
  readonly respondent: string | null
  readonly municipality: string
  readonly to_name: string
  readonly to_address: string
  readonly status: MailStatus
  readonly attempts: number
  readonly queued_at: Date
  readonly send_after: Date
  readonly settled_at: Date | null
  readonly said: string | null
  readonly wave: string | null
  readonly contact: string | null
}

function stateOf({ status, attempts, said }: Row): LetterState {
  if (status !== 'queued') return status
  return attempts > 0 && said !== null ? 'failed' : 'waiting'
}
