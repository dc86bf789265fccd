import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Language } from '../../../platform/i18n/index.ts'
import { isRole, type Role } from '../../../platform/tenancy/index.ts'
import { type InvitationState, invitationState } from '../rules/invitation-state.ts'

/** An invitation as those see it whose organisation issued it, or is to be worked in. */
export interface ListedInvitation {
  readonly id: string
  readonly issuer: string
  readonly issuerName: string
  /** Where the invited is to work. */
  readonly organisation: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly survey: string | null
  /** What it was written in. */
  readonly language: Language
  readonly issuedAt: Date
  readonly expiresAt: Date
  readonly openedAt: Date | null
  readonly usedAt: Date | null
  readonly revokedAt: Date | null
  /** Who used it. */
  readonly person: string | null
  readonly state: InvitationState
}

/** Which invitations: those that an organisation has issued, or those into it. */
type Wanted = ({ readonly issuer: string } | { readonly workplace: string }) & {
  readonly survey?: string
  readonly id?: string
}

/** Invitations that the organisation in scope may see, the newest first. One statement. */
export async function listInvitations(
  db: Transaction<Tables>,
  wanted: Wanted,
  now: Date = new Date(),
): Promise<ListedInvitation[]> {
  let query = db
    .selectFrom('invitation as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation')
    .selectAll('i')
    .select('o.name as issuer_name')
    .orderBy('i.issued_at', 'desc')
    .orderBy('i.id')
  query =
    'issuer' in wanted
      ? query.where('i.organisation', '=', wanted.issuer)
      : query.where('i.workplace', '=', wanted.workplace)
  if (wanted.survey !== undefined) query = query.where('i.survey', '=', wanted.survey)
  if (wanted.id !== undefined) query = query.where('i.id', '=', wanted.id)
  const rows = await query.execute()
  return rows.flatMap((row) => {
    if (!isRole(row.role)) return []
    const times = { expiresAt: row.expires_at, usedAt: row.used_at, revokedAt: row.revoked_at }
    return {
      id: row.id,
      issuer: row.organisation,
      issuerName: row.issuer_name,
      organisation: row.workplace,
      name: row.name,
      email: row.email,
      role: row.role,
      survey: row.survey,
      language: row.language,
      issuedAt: row.issued_at,
      openedAt: row.opened_at,
      person: row.person,
      ...times,
      state: invitationState(times, now),
    }
  })
}

export interface NewInvitation {
  readonly organisation: string
  readonly role: Role
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly survey: string | null
  readonly tokenSha256: string
  readonly expiresAt: Date
}

export interface InvitedBy {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

/** Adds invitations. Gives their ids, in order. One statement, whatever the number. */
export async function addInvitations(
  db: Transaction<Tables>,
  by: InvitedBy,
  invitations: readonly NewInvitation[],
): Promise<readonly string[]> {
  const rows = await db
    .insertInto('invitation')
    .values(
      invitations.map(({ organisation, role, name, email, language, survey, tokenSha256, expiresAt }) => ({
        organisation: by.organisation,
        workplace: organisation,
        role,
        survey,
        name,
        email,
        language,
        token_sha256: tokenSha256,
        issued_at: by.now,
        issued_by: by.person,
        expires_at: expiresAt,
      })),
    )
    .returning(['id', 'token_sha256'])
    .execute()
  const ids = new Map(rows.map(({ id, token_sha256 }) => [token_sha256, id]))
  return invitations.map(({ tokenSha256 }) => ids.get(tokenSha256) ?? '')
}

/** Takes back invitations that the organisation in scope has issued and nobody has used. Gives how many. One statement. */
export async function revokeInvitations(
  db: Transaction<Tables>,
  by: InvitedBy,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await unused(db, by).where('id', 'in', ids).executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Takes back what waits for the same addresses, so that each has one link that works. One statement. */
export async function revokeEarlier(
  db: Transaction<Tables>,
  by: InvitedBy,
  places: ReadonlyArray<{ readonly organisation: string; readonly email: string; readonly survey: string | null }>,
): Promise<void> {
  const json = JSON.stringify(places)
  await unused(db, by)
    .where((where) =>
      where.exists(
        sql`(select from jsonb_to_recordset(${json}::jsonb) as p (organisation text, email text, survey text)
             where p.organisation = invitation.workplace and p.email = invitation.email
               and p.survey is not distinct from invitation.survey)`,
      ),
    )
    .execute()
}

/** Takes back everything that waits for an address in the organisation in scope, whatever it is for. One statement. */
export async function revokeOfPerson(db: Transaction<Tables>, by: InvitedBy, email: string): Promise<void> {
  await unused(db, by).where('workplace', '=', by.organisation).where('email', '=', email).execute()
}

function unused(db: Transaction<Tables>, by: InvitedBy) {
  return db
    .updateTable('invitation')
    .set({ revoked_at: by.now, revoked_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
}

/** What whoever has a link may know of it. */
export interface OpenedInvitation {
  readonly workplace: { readonly id: string; readonly name: string }
  readonly issuer: { readonly id: string; readonly name: string }
  /** The name of the person who invited. */
  readonly inviter: string
  readonly role: Role
  readonly survey: string | null
  readonly name: string
  readonly email: string
  readonly expiresAt: Date
  readonly state: InvitationState
}

/** Reads an invitation by its link, for anyone who has that. null where there is none. One statement. */
export async function openInvitation(db: Kysely<Tables>, sha256: string, now: Date): Promise<OpenedInvitation | null> {
  const { rows } = await sql<{
    workplace: string
    workplace_name: string
    issuer: string
    issuer_name: string
    inviter: string
    role: string
    survey: string | null
    name: string
    email: string
    expires_at: Date
    used_at: Date | null
    revoked_at: Date | null
  }>`select * from open_invitation(${sha256}, ${now})`.execute(db)
  const [row] = rows
  if (!row || !isRole(row.role)) return null
  const times = { expiresAt: row.expires_at, usedAt: row.used_at, revokedAt: row.revoked_at }
  return {
    workplace: { id: row.workplace, name: row.workplace_name },
    issuer: { id: row.issuer, name: row.issuer_name },
    inviter: row.inviter,
    role: row.role,
    survey: row.survey,
    name: row.name,
    email: row.email,
    expiresAt: row.expires_at,
    state: invitationState(times, now),
  }
}

/**
 * Uses a link for a person, who then has the role where it leads. The transaction goes on in that person's scope there. Gives whether
 * the link was valid. One statement.
 */
export async function useInvitation(
  db: Transaction<Tables>,
  use: { readonly sha256: string; readonly person: string; readonly role: Role; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ workplace: string | null }>`
    select accept_invitation(${use.sha256}, ${use.person}, ${use.role}, ${use.now}) as workplace`.execute(db)
  return rows[0]?.workplace != null
}
