import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'

/** To whom a letter is: an address in a respondent, everyone in a respondent, or an address outside of all of them. */
export type Addressee =
  | { readonly respondent: string; readonly email: string | null }
  | { readonly respondent: null; readonly email: string }

/**
 * Takes back the invitations and reminders of a survey that still wait to be sent to these, since the links in them do not work any more.
 * One statement, whatever the number.
 */
export async function cancelLetters(
  db: Transaction<Tables>,
  of: { readonly organisation: string; readonly survey: string },
  to: readonly Addressee[],
  now: Date,
): Promise<void> {
  if (to.length === 0) return
  await sql`
    update mail m set status = 'cancelled', settled_at = ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(to)}::jsonb) as t (respondent text, email text)
    where m.organisation = ${of.organisation} and m.survey = ${of.survey}
      and m.respondent is not distinct from t.respondent and (t.email is null or lower(m.to_address) = t.email)
      and (m.kind like 'invitation%' or m.kind like 'reminder.%') and m.status = 'queued'
      and (m.held_until is null or m.held_until < ${now}::timestamptz)`.execute(db)
}
