import type { ActionContext } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { type PlanState, readPlanState } from '../queries/plans.ts'
import { messages } from './action-messages.ts'

/** Whether whoever acts may change a plan: anyone's, or the one that they own. */
export function mayChangePlan({ role, person }: ActionContext, plan: PlanState): boolean {
  if (role === null || plan.ended) return false
  return (
    may(role, 'continuity.change') || (may(role, 'continuity.edit') && plan.account !== null && plan.account === person)
  )
}

/** A plan that the asker may change. One statement. @throws Problem `not-found`, `not-ready` where it has ended, `forbidden` */
export async function requireOwnPlan(context: ActionContext, id: string): Promise<PlanState> {
  const plan = await requirePlan(context, id)
  if (plan.ended) throw new Problem('not-ready', { detail: messages.hasEnded })
  if (!mayChangePlan(context, plan)) throw new Problem('forbidden', { detail: messages.onlyOwn })
  return plan
}

/** @throws Problem `not-found` */
export async function requirePlan(context: ActionContext, id: string): Promise<PlanState> {
  const plan = await readPlanState(context.db, context.organisation, id)
  if (plan === undefined) throw new Problem('not-found')
  return plan
}
