import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Language } from '../../../platform/i18n/index.ts'
import type { MailStatus } from '../../../platform/mail/index.ts'
import { invitationState } from '../../organisation/index.ts'
import type { Contact } from '../contact.ts'

/**
 * The contacts of a survey that are written to, with where their invitation and their newest mail are: in the order of the frame, then
 * by name. For the owner of the survey, in whose scope it runs. One statement.
 */
export async function listContacts(
  db: Transaction<Tables>,
  owner: string,
  survey: string,
  now: Date = new Date(),
): Promise<readonly Contact[]> {
  const { rows } = await sql<Row>`
    select c.id, c.respondent, c.name, c.email, c.phone, c.function, c.language,
           i.id as invitation, i.issued_at, i.expires_at, i.opened_at, i.used_at, i.revoked_at, i.person,
           m.id as mail, m.kind, m.status, m.said, m.queued_at, m.settled_at
    from contact c
      join frame_row f on f.organisation = c.organisation and f.survey = c.survey and f.respondent = c.respondent
      left join lateral (
        select * from invitation i
        where i.workplace = c.respondent and i.email = c.email and i.organisation = c.organisation and i.survey = c.survey
        order by i.issued_at desc, i.revoked_at nulls first limit 1) i on true
      left join lateral (
        select * from mail m
        where m.organisation = c.organisation and m.survey = c.survey and m.respondent = c.respondent
          and lower(m.to_address) = c.email
        order by m.queued_at desc, m.id limit 1) m on true
    where c.organisation = ${owner} and c.survey = ${survey} and c.ended_at is null
    order by f.position, c.name, c.id`.execute(db)
  return rows.map((row) => ({
    id: row.id,
    respondent: row.respondent,
    name: row.name,
    email: row.email,
    phone: row.phone,
    function: row.function,
    language: row.language,
    invitation: invitationOf(row, now),
    lastMail: mailOf(row),
  }))
}

interface Row {
  readonly id: string
  readonly respondent: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly function: string | null
  readonly language: Language
  readonly invitation: string | null
  readonly issued_at: Date | null
  readonly expires_at: Date | null
  readonly opened_at: Date | null
  readonly used_at: Date | null
  readonly revoked_at: Date | null
  readonly person: string | null
  readonly mail: string | null
  readonly kind: string | null
  readonly status: MailStatus | null
  readonly said: string | null
  readonly queued_at: Date | null
  readonly settled_at: Date | null
}

function invitationOf(row: Row, now: Date): Contact['invitation'] {
  if (!row.invitation || !row.issued_at || !row.expires_at) return null
  const times = { expiresAt: row.expires_at, usedAt: row.used_at }
  return {
    id: row.invitation,
    ...times,
    state: invitationState({ ...times, revokedAt: row.revoked_at }, now),
    issuedAt: row.issued_at,
    openedAt: row.opened_at,
    person: row.person,
  }
}

function mailOf({ mail, kind, status, said, queued_at, settled_at }: Row): Contact['lastMail'] {
  return mail && kind && status && queued_at
    ? { id: mail, kind, status, said, queuedAt: queued_at, settledAt: settled_at }
    : null
}
