import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { type Language, languages } from '../../../platform/i18n/index.ts'
import { queueMail } from '../../../platform/mail/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { grantableRoles, isRole, type Role } from '../../../platform/tenancy/index.ts'
import { invitationMail } from '../mails.ts'
import { listColleagues, readPlace } from '../queries/colleagues.ts'
import { listInvitations, revokeInvitations } from '../queries/invitations.ts'
import { readInvitee } from '../rules/read-invitee.ts'
import { issueInvitation } from './issue-invitations.ts'

interface Invited {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** Invites somebody to work in one's own organisation, by mail. @throws Problem `bad-input` with every fault */
export const invitePerson = defineAction({
  name: 'person.invite',
  permission: 'person.invite',
  effect: 'write',
  input: z.strictObject({
    name: z.string(),
    email: z.string(),
    role: z.string(),
    language: z.enum(languages).default('sv'),
  }),
  run: async (context, input): Promise<Invited> => {
    const { kind } = await readPlace(context.db, context.organisation)
    const grantable = context.role === null ? [] : grantableRoles(context.role, kind)
    const colleagues = await listColleagues(context.db, context.organisation)
    const { invitee, faults } = readInvitee(input, { grantable, colleagues })
    if (faults.length > 0 || !isRole(invitee.role)) throw new Problem('bad-input', { faults })
    return send(context, { ...invitee, role: invitee.role, language: input.language, survey: null })
  },
  audit: (_, { id, role }) => ({ subject: id, detail: { role } }),
})

/** Sends a new link in place of one that nobody has used. @throws Problem `not-found`, `forbidden` */
export const reissueInvitation = defineAction({
  name: 'invitation.reissue',
  permission: 'person.invite',
  effect: 'write',
  input: z.strictObject({ invitation: z.uuid() }),
  run: async (context, input): Promise<Invited> => {
    const { name, email, role, language, survey } = await requireUnused(context, input.invitation)
    return send(context, { name, email, role, language, survey })
  },
  audit: (input, { id, role }) => ({ subject: id, detail: { role, instead: input.invitation } }),
})

/** Takes an invitation back: its link does not work from now on. @throws Problem `not-found` */
export const revokeInvitation = defineAction({
  name: 'invitation.revoke',
  permission: 'person.invite',
  effect: 'write',
  input: z.strictObject({ invitation: z.uuid() }),
  run: async (context, input): Promise<void> => {
    await requireUnused(context, input.invitation)
    await revokeInvitations(context.db, context, [input.invitation])
  },
  audit: (input) => ({ subject: input.invitation, detail: {} }),
})

async function send(
  context: ActionContext,
  invitee: {
    readonly name: string
    readonly email: string
    readonly role: Role
    readonly language: Language
    readonly survey: string | null
  },
): Promise<Invited> {
  const { db, organisation } = context
  const place = await readPlace(db, organisation)
  const colleagues = await listColleagues(db, organisation)
  const inviter = colleagues.find(({ person }) => person === context.person)?.name ?? place.name
  const { id, path, expiresAt } = await issueInvitation(db, context, { ...invitee, organisation })
  const { name, email, role, language } = invitee
  const message = invitationMail(language, { name, place: place.name, inviter, role, path, expiresAt })
  await queueMail(db, context, [{ kind: 'invitation', to: { name, address: email }, message }])
  return { id, name, role }
}

/** An invitation of one's own organisation into itself: what it sends to others for a survey is dealt with there. */
async function requireUnused({ db, organisation, now }: ActionContext, id: string) {
  const [found] = await listInvitations(db, { issuer: organisation, id }, now)
  if (!found || found.organisation !== organisation) throw new Problem('not-found')
  if (found.state === 'used' || found.state === 'revoked') throw new Problem('not-found')
  return found
}
