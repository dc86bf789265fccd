import type { ActionContext } from '../../../../platform/action/index.ts'
import { cancelMail, listMail } from '../../../../platform/mail/index.ts'
import { revokeInvitations } from '../../../organisation/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { listContacts } from '../../queries/contacts/list-contacts.ts'

/** Takes back what waits for those who are not asked any more: their links, and mail that has not been sent. */
export async function takeBack(
  context: ActionContext,
  { owner, id }: Survey,
  gone: ReadonlySet<string>,
): Promise<void> {
  const { db, now } = context
  const contacts = (await listContacts(db, owner, id, now)).filter(({ respondent }) => gone.has(respondent))
  const invitations = contacts.flatMap(({ invitation }) => (invitation === null ? [] : invitation.id))
  await revokeInvitations(db, context, invitations)
  const waiting = (await listMail(db, owner, id)).filter(
    ({ status, respondent }) => status === 'queued' && respondent !== null && gone.has(respondent),
  )
  const mails = waiting.map((mail) => mail.id)
  await cancelMail(db, owner, mails, now)
}
