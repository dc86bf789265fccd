import type { ActionContext } from '../../../platform/action/index.ts'
import { dayOf, type Language } from '../../../platform/i18n/index.ts'
import { may, type Role, verbsOf } from '../../../platform/tenancy/index.ts'
import type { Asking } from '../queries/raised.ts'

/** The roles of a municipality that do tasks. */
export const taskRoles = (Object.keys(verbsOf) as Role[]).filter((role) => may(role, 'task.do'))

/** Whose tasks are asked for: those of the person who acts, where they act. */
export function askingOf({ organisation, person, role, now }: ActionContext, language: Language): Asking {
  const plans = role !== null && may(role, 'task.plan')
  return { organisation, person, roles: taskRoles, plans, language, today: dayOf(now) }
}
