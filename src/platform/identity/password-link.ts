import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/index.ts'

/** How long a link to choose a new password is valid, in minutes. */
export const passwordLinkMinutes = 60

/** A mail with a link, as the outbox keeps it. */
type PasswordMail = { readonly subject: string }

/** Sends the mail to whoever has the address, if anyone has. Says nothing of that. One statement, whatever the address. */
export async function queuePasswordMail(
  db: Kysely<Tables>,
  { email, sha256, message, now }: { email: string; sha256: string; message: PasswordMail; now: Date },
): Promise<void> {
  const expiresAt = new Date(now.getTime() + passwordLinkMinutes * 60_000)
  await sql`select queue_password_mail(${email}, ${sha256}, ${JSON.stringify(message)}::jsonb, ${now}, ${expiresAt})`.execute(
    db,
  )
}

/** Whether a link is valid still. */
export async function isPasswordLink(db: Kysely<Tables>, sha256: string, now: Date): Promise<boolean> {
  const link = await db
    .selectFrom('identity.verification')
    .select('id')
    .where('identifier', '=', identifierOf(sha256))
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return link !== undefined
}

/**
 * Uses a link: its person has the new password, and every session with the old one ends. Gives whether the link was valid: it is that
 * once, also when two use it at the same time.
 */
export async function setPassword(
  db: Kysely<Tables>,
  { sha256, passwordHash, now }: { sha256: string; passwordHash: string; now: Date },
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const link = await transaction
      .deleteFrom('identity.verification')
      .where('identifier', '=', identifierOf(sha256))
      .where('expiresAt', '>', now)
      .returning('value')
      .executeTakeFirst()
    if (!link) return false
    await transaction
      .updateTable('identity.account')
      .set({ password: passwordHash })
      .where('userId', '=', link.value)
      .where('providerId', '=', 'credential')
      .execute()
    await transaction.deleteFrom('identity.session').where('userId', '=', link.value).execute()
    await sql`select audit_person(${link.value}, 'password.set')`.execute(transaction)
    return true
  })
}

/** As `queue_password_mail` writes it. */
function identifierOf(sha256: string): string {
  return `password:${sha256}`
}
