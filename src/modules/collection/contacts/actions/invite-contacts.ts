import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import type { MailMessage } from '../../../../platform/mail/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import type { Contact } from '../../contact.ts'
import { takeBack } from '../../mailings/actions/take-back.ts'
import { previewBase } from '../../upload/actions/upload-input.ts'
import { messages } from '../messages/inviting.ts'
import { chooseInvited, hasBounced, type Invited, invitedKinds, linksOf, manyLinks } from '../rules/contact-state.ts'
import { recipientsBase } from '../rules/recipients-base.ts'
import { openContacts, waitingOf } from './keep-contact.ts'
import { findContacts, type SurveyContacts } from './read-contacts.ts'
import { sendInvitations } from './send-invitations.ts'
import { prepareInvitations } from './write-invitations.ts'

/** How many days a link may be valid. */
const mostDays = 90

const day = 24 * 3600 * 1000
const invited = z.union([
  z.strictObject({ kind: z.enum(invitedKinds) }),
  z.strictObject({ contact: z.uuid() }),
]) satisfies z.ZodType<Invited>
const days = z.number().int().min(1).max(mostDays)

export interface InvitationPreview extends SurveyContacts {
  readonly recipients: readonly Contact[]
  /** Of the kind that is asked for, but their mail has bounced: they get none until the address is corrected. */
  readonly bounced: readonly Contact[]
  /** The mail to one of them in each language that any of them has; its link leads nowhere. */
  readonly mails: readonly MailMessage[]
  /** Of these recipients: sending is refused where they are others. */
  readonly base: string
}

/** Who would get a link, and how the mail reads. Five statements. @throws Problem `not-found` */
export const previewInvitations = defineAction({
  name: 'contact.preview-invitations',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, invited, days }),
  run: async (context, input): Promise<InvitationPreview> => {
    const found = await findContacts(context, input.survey)
    const recipients = chooseInvited(found.contacts, input.invited)
    const all = 'kind' in input.invited ? found.contacts.map((contact) => ({ ...contact, lastMail: null })) : []
    const bounced = chooseInvited(all, input.invited).flatMap(
      ({ id }) => found.contacts.find((contact) => contact.id === id && hasBounced(contact)) ?? [],
    )
    const mails = await examples(context, found, recipients, input.days)
    return { ...found, recipients, bounced, mails, base: recipientsBase(recipients) }
  },
})

/**
 * Sends a personal link to each of those who were previewed. Thirteen statements, whatever the number.
 *
 * @throws Problem `closed`, `not-ready` before the survey is issued, `conflict` where they are others by now, or nobody
 */
export const inviteContacts = defineAction({
  name: 'contact.invite',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, invited, days, base: previewBase }),
  run: async (context, input): Promise<readonly Contact[]> => {
    const found = await openContacts(context, input.survey)
    if (found.survey.issuedAt === null) throw new Problem('not-ready', { detail: messages.notIssued })
    const recipients = chooseInvited(found.contacts, input.invited)
    if (recipientsBase(recipients) !== input.base || recipients.length === 0) throw new Problem('conflict')
    await sendInvitations(context, found.survey, found.members, recipients, input.days)
    return recipients
  },
  audit: ({ survey, days }, recipients) => ({
    subject: survey,
    detail: { days, contacts: recipients.map(({ id }) => id) },
  }),
})

/**
 * Takes back links that wait or have run out: those of everyone that were seen (`base`), or of one contact. Seven statements.
 *
 * @throws Problem `not-found` where there is none, `conflict` where they are others by now
 */
export const revokeContactInvitations = defineAction({
  name: 'contact.revoke-invitations',
  permission: 'survey.invite',
  effect: 'write',
  input: z.union([
    z.strictObject({ survey: surveyId, which: z.enum(manyLinks), base: previewBase }),
    z.strictObject({ survey: surveyId, which: z.uuid(), base: z.null().default(null) }),
  ]),
  run: async (context, { survey, which, base }): Promise<readonly Contact[]> => {
    const { contacts } = await openContacts(context, survey)
    const found = linksOf(contacts, which)
    if (base !== null && recipientsBase(found) !== base) throw new Problem('conflict')
    if (found.length === 0) throw new Problem('not-found')
    await takeBack(context, survey, waitingOf(found))
    return found
  },
  audit: ({ survey }, contacts) => ({ subject: survey, detail: { contacts: contacts.map(({ id }) => id) } }),
})

/** The letter to the first of each language. */
async function examples(
  context: ActionContext,
  { survey, members }: SurveyContacts,
  recipients: readonly Contact[],
  validDays: number,
): Promise<readonly MailMessage[]> {
  if (recipients.length === 0) return []
  const write = await prepareInvitations(context, survey, members)
  const link = { path: '/inbjudan/…', expiresAt: new Date(context.now.getTime() + validDays * day) }
  return (['sv', 'en'] as const).flatMap((language) => {
    const first = recipients.find((each) => each.language === language)
    return first === undefined ? [] : write(first, link)
  })
}
