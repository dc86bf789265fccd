import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { addPerson, hashLinkToken, isTaken } from '../../../platform/identity/index.ts'
import { queueMail } from '../../../platform/mail/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { joinRoles, type Role } from '../../../platform/tenancy/index.ts'
import { contactAddedMail, officerAddedMail } from '../mails.ts'
import { messages } from '../messages/index.ts'
import { tieByAddress } from '../queries/accounts.ts'
import { findRole, listColleagues } from '../queries/colleagues.ts'
import { type OpenedInvitation, openInvitation, useInvitation } from '../queries/invitations.ts'

export interface Accepted {
  readonly person: string
  readonly workplace: string
  readonly email: string
  readonly survey: string | null
  readonly role: Role
  readonly issuer: string
}

/**
 * Uses a personal link: whoever is signed in, or an account that is made with it, works in the organisation from now on. The link is
 * what permits it; who holds it has the mail that it was sent in. The rest of the transaction is in the scope of that organisation, so
 * the entry stands in its log, whoever invited.
 *
 * @throws Problem `not-found` where the link is not valid, `not-signed-in`, `forbidden` where it is another's, `bad-input` where an
 *   account cannot be made, `not-ready` where somebody must choose between two roles
 */
export const acceptInvitation = defineAction({
  name: 'invitation.accept',
  permission: 'anyone',
  effect: 'write',
  input: z.strictObject({
    token: z.string(),
    account: z.strictObject({ name: z.string(), passwordHash: z.string() }).nullable(),
  }),
  run: async (context, { token, account }): Promise<Accepted> => {
    const sha256 = hashLinkToken(token)
    const invitation = sha256 && (await openInvitation(context.db, sha256, context.now))
    if (!sha256 || !invitation || invitation.state !== 'waiting') throw new Problem('not-found')
    const person = account ? await makeAccount(context, invitation, account) : context.person
    if (person === '') throw new Problem('not-signed-in')
    const held = await findRole(context.db, invitation.workplace.id, person)
    const role = joinRoles(held, invitation.role)
    if (role === null) throw new Problem('not-ready', { detail: messages.roleToChoose })
    const used = await useInvitation(context.db, { sha256, person, role, now: context.now })
    if (!used) throw new Problem('not-found')
    const there = { organisation: invitation.workplace.id, person, now: context.now }
    await tieByAddress(context.db, there, invitation.email)
    if (invitation.issuer.id !== invitation.workplace.id) await tellColleagues(context, invitation, person)
    const { workplace, email, survey, issuer } = invitation
    return { person, workplace: workplace.id, email, survey, role, issuer: issuer.id }
  },
  audit: (_, { person, role, survey, issuer }) => ({ subject: person, detail: { role, survey, issuer } }),
})

async function makeAccount(
  { db }: ActionContext,
  { email }: OpenedInvitation,
  { name, passwordHash }: { readonly name: string; readonly passwordHash: string },
): Promise<string> {
  if (await isTaken(db, email)) {
    throw new Problem('bad-input', { faults: [{ field: 'account', message: messages.accountNotMade }] })
  }
  return addPerson(db, { name, email, passwordHash })
}

/**
 * Another has let somebody in: those who decide who works there are told, where there are none those who lead the work, and at a county
 * board everyone.
 */
async function tellColleagues(context: ActionContext, invitation: OpenedInvitation, person: string): Promise<void> {
  const { workplace, issuer } = invitation
  const colleagues = await listColleagues(context.db, workplace.id)
  const added = colleagues.find((colleague) => colleague.person === person)
  if (!added) return
  const others = colleagues.filter((colleague) => colleague.person !== person)
  const administrators = others.filter(({ role }) => role === 'administrator')
  const leaders = administrators.length > 0 ? administrators : others.filter(({ role }) => role === 'coordinator')
  const officer = invitation.role === 'officer'
  const about = { name: added.name, email: added.email, place: workplace.name, issuer: issuer.name }
  await queueMail(
    context.db,
    { organisation: workplace.id, person, now: context.now },
    (officer ? others : leaders).map(({ name, email }) => ({
      kind: officer ? 'officer.added' : 'contact.added',
      to: { name, address: email },
      message: (officer ? officerAddedMail : contactAddedMail)('sv', { to: name, ...about }),
    })),
  )
}
