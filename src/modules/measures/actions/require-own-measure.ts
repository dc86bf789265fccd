import type { ActionContext } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import { readMeasureOwner } from '../queries/measures.ts'

/** Whether whoever asks may change every measure, or only those of their own. */
export function changesAll({ role }: ActionContext): boolean {
  return role !== null && may(role, 'measure.change')
}

/** The name of a measure that whoever asks may change. One statement. @throws Problem `not-found`, `forbidden` for another's */
export async function requireOwnMeasure(context: ActionContext, id: string): Promise<string> {
  const measure = await readMeasureOwner(context.db, context.organisation, id)
  if (!measure) throw new Problem('not-found')
  if (!changesAll(context) && measure.account !== context.person) {
    throw new Problem('forbidden', { detail: messages.notYourMeasure })
  }
  return measure.name
}
