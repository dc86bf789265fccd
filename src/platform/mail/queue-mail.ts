import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Tables } from '../database/index.ts'
import type { MailMessage } from './message.ts'

export interface OutgoingMail {
  /** What it is, as `invitation`, `reminder.partial`: lower-case letters, dots and hyphens. */
  readonly kind: string
  readonly to: { readonly name: string; readonly address: string }
  readonly message: MailMessage
  readonly survey?: string
  /** The organisation that it goes to on behalf of the survey. */
  readonly respondent?: string
  /** Not before this; now where none is given. */
  readonly sendAfter?: Date
}

export interface QueuedBy {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

/**
 * Puts mail in the outbox of the organisation in scope, as part of the caller's transaction. Two statements, whatever the number.
 *
 * @returns the ids, in order
 */
export async function queueMail(
  db: Transaction<Tables>,
  by: QueuedBy,
  mails: readonly OutgoingMail[],
): Promise<readonly string[]> {
  if (mails.length === 0) return []
  const identified = mails.map((mail) => ({ id: randomUUID(), mail }))
  await db
    .insertInto('mail')
    .values(
      identified.map(({ id, mail }) => ({
        organisation: by.organisation,
        id,
        kind: mail.kind,
        survey: mail.survey ?? null,
        respondent: mail.respondent ?? null,
        to_name: mail.to.name,
        to_address: mail.to.address,
        subject: mail.message.subject,
        queued_at: by.now,
        queued_by: by.person === '' ? null : by.person,
        send_after: mail.sendAfter ?? by.now,
      })),
    )
    .execute()
  await db
    .insertInto('mail_content')
    .values(
      identified.map(({ id, mail }) => ({ organisation: by.organisation, id, message: JSON.stringify(mail.message) })),
    )
    .execute()
  return identified.map(({ id }) => id)
}
