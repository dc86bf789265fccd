import type { ActionContext } from '../../../../platform/action/index.ts'
import { cancelMail, queueMail } from '../../../../platform/mail/index.ts'
import { issueInvitations } from '../../../organisation/index.ts'
import type { Survey } from '../../../survey/index.ts'
import type { Contact } from '../../contacts.ts'
import type { FrameMember } from '../../rules/frame/plan-frame.ts'
import { prepareInvitations } from './write-invitations.ts'

/** The kind of mail that invites a contact. */
export const contactMailKind = 'invitation'

/**
 * Issues a link to each contact and puts the mail that carries it in the outbox, each in the contact's own language. A link that waited
 * is taken back, and so is the mail of it that has not been sent. Eight statements at most, whatever the number.
 */
export async function sendInvitations(
  context: ActionContext,
  survey: Survey,
  members: readonly FrameMember[],
  contacts: readonly Pick<Contact, 'respondent' | 'name' | 'email' | 'language' | 'lastMail'>[],
  validDays: number,
): Promise<void> {
  if (contacts.length === 0) return
  const { db } = context
  const write = await prepareInvitations(context, survey, members)
  await cancelWaiting(context, contacts)
  const issued = await issueInvitations(
    db,
    context,
    contacts.map(({ respondent, name, email, language }) => ({
      organisation: respondent,
      role: 'contact',
      name,
      email,
      language,
      survey: survey.id,
      validDays,
    })),
  )
  await queueMail(
    db,
    context,
    contacts.map((contact, index) => ({
      kind: contactMailKind,
      to: { name: contact.name, address: contact.email },
      message: write(contact, issued[index] ?? missing()),
      survey: survey.id,
      respondent: contact.respondent,
    })),
  )
}

/** Takes back the newest mail of each contact, where it has not been sent: the link in it does not work any more. One statement. */
export async function cancelWaiting(
  { db, organisation, now }: ActionContext,
  contacts: readonly Pick<Contact, 'lastMail'>[],
): Promise<void> {
  const waiting = contacts.flatMap(({ lastMail }) =>
    lastMail?.status === 'queued' && lastMail.kind === contactMailKind ? lastMail.id : [],
  )
  await cancelMail(db, organisation, waiting, now)
}

function missing(): never {
  throw new Error('An invitation that was issued is missing')
}
