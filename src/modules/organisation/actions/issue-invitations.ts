import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Language } from '../../../platform/i18n/index.ts'
import { makeLinkToken } from '../../../platform/identity/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { grantableRoles, may, type Role } from '../../../platform/tenancy/index.ts'
import { findRole, readPlace } from '../queries/colleagues.ts'
import { addInvitations, type InvitedBy, revokeEarlier } from '../queries/invitations.ts'

/** How long a link is valid unless told, in days. */
export const invitationDays = 14

export interface InvitationInput {
  /** Where the invited is to work. */
  readonly organisation: string
  readonly role: Role
  readonly name: string
  readonly email: string
  /** What the letter is written in. The link opens in it. Swedish where none is given. */
  readonly language?: Language
  readonly survey: string | null
  /** 14 where none is given. */
  readonly validDays?: number
}

export interface IssuedInvitation {
  readonly id: string
  /** Where the link leads. It holds the secret, so it goes into the mail and nowhere else. */
  readonly path: string
  readonly expiresAt: Date
}

const day = 24 * 3600 * 1000

/**
 * Issues invitations inside another action, as part of its transaction, and takes back those that wait for the same people. Three or
 * four statements, whatever the number.
 *
 * Into another organisation one invites only for a survey of one's own: a `contact` where it asks, an `officer` of a county board that
 * helps. The table refuses anything else. Into one's own one gives only what one has.
 *
 * @returns in order
 * @throws Problem `forbidden`
 */
export async function issueInvitations(
  db: Transaction<Tables>,
  by: InvitedBy,
  invitations: readonly InvitationInput[],
): Promise<readonly IssuedInvitation[]> {
  if (invitations.length === 0) return []
  await requireGrant(db, by, invitations)
  const made = invitations.map(({ email, language = 'sv', validDays = invitationDays, ...invitation }) => {
    const { token, sha256 } = makeLinkToken()
    const expiresAt = new Date(by.now.getTime() + validDays * day)
    return { token, row: { ...invitation, language, email: email.toLowerCase(), tokenSha256: sha256, expiresAt } }
  })
  const rows = made.map(({ row }) => row)
  await revokeEarlier(
    db,
    by,
    rows.map(({ organisation, email, survey }) => ({ organisation, email, survey })),
  )
  const ids = await addInvitations(db, by, rows)
  return made.map(({ token, row }, i) => ({
    id: ids[i] ?? '',
    path: linkPath(token, row.language),
    expiresAt: row.expiresAt,
  }))
}

/** Where a link leads: to a page in the language of the letter. */
export function linkPath(token: string, language: Language): string {
  return language === 'sv' ? `/inbjudan/${token}` : `/inbjudan/${token}?lang=${language}`
}

/** One of them: see `issueInvitations`. */
export async function issueInvitation(
  db: Transaction<Tables>,
  by: InvitedBy,
  invitation: InvitationInput,
): Promise<IssuedInvitation> {
  const [issued] = await issueInvitations(db, by, [invitation])
  if (!issued) throw new Error('An invitation that was issued is missing')
  return issued
}

async function requireGrant(
  db: Transaction<Tables>,
  by: InvitedBy,
  invitations: readonly InvitationInput[],
): Promise<void> {
  const granter = await findRole(db, by.organisation, by.person)
  if (granter === null) throw new Problem('forbidden')
  const own = invitations.filter(({ organisation }) => organisation === by.organisation)
  if (own.length < invitations.length && !may(granter, 'survey.invite')) throw new Problem('forbidden')
  if (own.length === 0) return
  const { kind } = await readPlace(db, by.organisation)
  const grantable = grantableRoles(granter, kind)
  if (!may(granter, 'person.invite') || own.some(({ role }) => !grantable.includes(role))) {
    throw new Problem('forbidden')
  }
}
