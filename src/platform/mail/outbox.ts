import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/index.ts'
import type { MailMessage } from './message.ts'

/** A mail that this worker has taken to send. `heldUntil` is its claim: another may take it after that. */
export interface HeldMail {
  readonly organisation: string
  readonly id: string
  readonly toName: string
  readonly toAddress: string
  readonly queuedAt: Date
  readonly attempts: number
  readonly heldUntil: Date
  readonly message: MailMessage
}

/** How long a worker has a mail. Longer than the slowest attempt. */
const holdSeconds = 600

/**
 * Takes the mail that has waited longest, for as many as `most`. Committed before anything is sent: a worker that is killed leaves
 * mail that another takes when the hold is over.
 */
export async function takeMail(db: Kysely<Tables>, most: number, now: Date): Promise<HeldMail[]> {
  const heldUntil = new Date(now.getTime() + holdSeconds * 1000)
  return asWorker(db, async (worker) => {
    const { rows } = await sql<{
      organisation: string
      id: string
      to_name: string
      to_address: string
      queued_at: Date
      attempts: number
      message: MailMessage
    }>`
      with due as (
        select organisation, id from mail
        where status = 'queued' and send_after <= ${now}::timestamptz
          and (held_until is null or held_until < ${now}::timestamptz)
        order by send_after, id limit ${most} for update skip locked
      ), taken as (
        update mail m set held_until = ${heldUntil}::timestamptz, attempts = m.attempts + 1
        from due where m.organisation = due.organisation and m.id = due.id
        returning m.organisation, m.id, m.to_name, m.to_address, m.queued_at, m.attempts
      )
      select taken.*, c.message from taken join mail_content c using (organisation, id)`.execute(worker)
    return rows.map(({ to_name, to_address, queued_at, ...row }) => ({
      ...row,
      toName: to_name,
      toAddress: to_address,
      queuedAt: queued_at,
      heldUntil,
    }))
  })
}

/** What became of a mail that was taken. `sendAfter` is when to try again; null where it is settled. */
export interface Settlement {
  readonly status: 'queued' | 'sent' | 'bounced'
  readonly said: string
  readonly sendAfter: Date | null
}

/** Writes what became of a mail, unless the hold had run out and another has taken it. What it said is kept without its secret links. */
export async function settleMail(db: Kysely<Tables>, held: HeldMail, settlement: Settlement, now: Date): Promise<void> {
  const { status, said, sendAfter } = settlement
  const settled = status !== 'queued'
  await asWorker(db, async (worker) => {
    const { numUpdatedRows } = await worker
      .updateTable('mail')
      .set({ status, said, held_until: null, ...(settled ? { settled_at: now } : { send_after: sendAfter ?? now }) })
      .where('organisation', '=', held.organisation)
      .where('id', '=', held.id)
      .where('held_until', '=', held.heldUntil)
      .executeTakeFirst()
    if (!settled || numUpdatedRows === 0n) return
    await worker
      .updateTable('mail_content')
      .set({ message: JSON.stringify(withoutSecrets(held.message)) })
      .where('organisation', '=', held.organisation)
      .where('id', '=', held.id)
      .execute()
  })
}

/**
 * Marks mail that was taken by a server and came back later. Gives whether there was such a mail.
 *
 * @param id as in its Message-ID
 */
export async function markBounced(db: Kysely<Tables>, id: string, said: string, now: Date): Promise<boolean> {
  return asWorker(db, async (worker) => {
    const { numUpdatedRows } = await worker
      .updateTable('mail')
      .set({ status: 'bounced', said, settled_at: now })
      .where('id', '=', id)
      .where('status', '=', 'sent')
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}

function withoutSecrets(message: MailMessage): MailMessage {
  return { ...message, blocks: message.blocks.filter((block) => block.kind !== 'link' || !block.secret) }
}

/** A transaction in the role that may see everyone's outgoing mail, and nothing else of theirs. */
async function asWorker<T>(db: Kysely<Tables>, run: (worker: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role lagesbild_worker`.execute(transaction)
    return run(transaction)
  })
}
