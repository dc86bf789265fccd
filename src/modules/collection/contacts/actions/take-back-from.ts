import type { ActionContext } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { takeBack } from '../../mailings/actions/take-back.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import { waitingOf } from './keep-contact.ts'

/** Takes back what waits for those who are not asked any more: their links, and letters that have not been sent. Three statements. */
export async function takeBackFrom(
  context: ActionContext,
  { owner, id }: Survey,
  gone: ReadonlySet<string>,
): Promise<void> {
  const contacts = (await listContacts(context.db, owner, id, context.now)).filter(({ respondent }) =>
    gone.has(respondent),
  )
  await takeBack(context, id, {
    ...waitingOf(contacts),
    letters: [...gone].map((respondent) => ({ respondent, email: null })),
  })
}
