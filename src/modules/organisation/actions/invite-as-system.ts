import type { Kysely } from 'kysely'
import { appendAudit } from '../../../platform/audit/index.ts'
import type { Tables } from '../../../platform/database/index.ts'
import type { Language } from '../../../platform/i18n/index.ts'
import { makeLinkToken } from '../../../platform/identity/index.ts'
import { queueMail } from '../../../platform/mail/index.ts'
import { isRole, rolesOf } from '../../../platform/tenancy/index.ts'
import { invitationMail } from '../mails.ts'
import { listColleagues } from '../queries/colleagues.ts'
import { addInvitations, revokeEarlier } from '../queries/invitations.ts'
import { inOrganisation, type ListedOrganisation, system } from '../queries/operator.ts'
import { type Invitee, type InviteeFault, readInvitee } from '../rules/read-invitee.ts'
import { invitationDays, linkPath } from './issue-invitations.ts'

export type InvitedBySystem =
  | { readonly ok: false; readonly faults: readonly InviteeFault[] }
  | { readonly ok: true; readonly path: string; readonly expiresAt: Date }

/**
 * Invites somebody in the name of an organisation, for whoever runs the program: how its first person comes to work there. The link is
 * as any other; the log of the organisation says that no person gave it.
 *
 * @param db as the owner of the tables
 * @param byMail whether the link is sent too
 */
export function inviteAsSystem(
  db: Kysely<Tables>,
  { id: organisation, kind, name: place }: ListedOrganisation,
  written: Invitee,
  { byMail, language, now }: { readonly byMail: boolean; readonly language: Language; readonly now: Date },
): Promise<InvitedBySystem> {
  return db.transaction().execute(async (transaction) => {
    await inOrganisation(transaction, organisation)
    const colleagues = await listColleagues(transaction, organisation)
    const { invitee, faults } = readInvitee(written, { grantable: rolesOf(kind), colleagues })
    const { name, email, role } = invitee
    if (faults.length > 0 || !isRole(role)) return { ok: false, faults }
    const by = { organisation, person: system, now }
    const { token, sha256 } = makeLinkToken()
    const expiresAt = new Date(now.getTime() + invitationDays * 24 * 3600 * 1000)
    const path = linkPath(token, language)
    await revokeEarlier(transaction, by, [{ organisation, email, survey: null }])
    const [invitation = ''] = await addInvitations(transaction, by, [
      { organisation, role, name, email, language, survey: null, tokenSha256: sha256, expiresAt },
    ])
    if (byMail) {
      const message = invitationMail(language, { name, place, inviter: place, role, path, expiresAt })
      await queueMail(transaction, { organisation, person: '', now }, [
        { kind: 'invitation', to: { name, address: email }, message },
      ])
    }
    await appendAudit(transaction, 'person.invite', { subject: invitation, detail: { role, by: system } })
    return { ok: true, path, expiresAt }
  })
}
