import type { ActionContext } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import { findRiskOwner } from '../queries/risks.ts'

/** Whether whoever asks may change every risk, or only those of their own. */
export function changesAll({ role }: ActionContext): boolean {
  return role !== null && may(role, 'risk.change')
}

/** That whoever asks may change a risk, and who owns it. One statement. @throws Problem `not-found`, `forbidden` for another's */
export async function requireOwnRisk(context: ActionContext, id: string): Promise<{ readonly owner: string | null }> {
  const risk = await findRiskOwner(context.db, context.organisation, id)
  if (risk === undefined) throw new Problem('not-found')
  if (!changesAll(context) && risk.account !== context.person) {
    throw new Problem('forbidden', { detail: messages.notYourRisk })
  }
  return risk
}
