import type { ActionContext } from '../../../../platform/action/index.ts'
import { revokeInvitations } from '../../../organisation/index.ts'
import { type Addressee, cancelLetters } from '../queries/waiting-letters.ts'

/** Takes back links that nobody has used, and the letters to their holders that have not been sent. Two statements. */
export async function takeBack(
  context: ActionContext,
  survey: string,
  { invitations, letters }: { readonly invitations: readonly string[]; readonly letters: readonly Addressee[] },
): Promise<void> {
  const { db, organisation, now } = context
  await revokeInvitations(db, context, invitations)
  await cancelLetters(db, { organisation, survey }, letters, now)
}
