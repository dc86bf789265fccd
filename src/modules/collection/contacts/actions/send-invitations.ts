import type { ActionContext } from '../../../../platform/action/index.ts'
import { queueMail } from '../../../../platform/mail/index.ts'
import { issueInvitations } from '../../../organisation/index.ts'
import type { Survey } from '../../../survey/index.ts'
import type { Contact } from '../../contact.ts'
import { cancelLetters } from '../../mailings/queries/waiting-letters.ts'
import type { FrameMember } from '../../rules/frame.ts'
import { prepareInvitations } from './write-invitations.ts'

/**
 * Issues a link to each contact and puts the mail that carries it in the outbox, each in the contact's own language. A link that waited
 * is taken back, and so is what carries it and has not been sent. Eight statements at most, whatever the number.
 */
export async function sendInvitations(
  context: ActionContext,
  survey: Survey,
  members: readonly FrameMember[],
  contacts: readonly Pick<Contact, 'respondent' | 'name' | 'email' | 'language'>[],
  validDays: number,
): Promise<void> {
  if (contacts.length === 0) return
  const { db, organisation, now } = context
  const write = await prepareInvitations(context, survey, members)
  const letters = contacts.map(({ respondent, email }) => ({ respondent, email }))
  await cancelLetters(db, { organisation, survey: survey.id }, letters, now)
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
      kind: 'invitation',
      to: { name: contact.name, address: contact.email },
      message: write(contact, issued[index] ?? missing()),
      survey: survey.id,
      respondent: contact.respondent,
    })),
  )
}

function missing(): never {
  throw new Error('An invitation that was issued is missing')
}
