import type { ActionContext } from '../../action/index.ts'
import { may } from '../../tenancy/index.ts'
import type { Register } from '../register.ts'

/** Whether whoever acts may change every record of a register, or those that they own. */
export function mayChange(
  register: Register,
  { role }: ActionContext,
): { readonly all: boolean; readonly own: boolean } {
  const { change, edit } = register.verbs
  return {
    all: role !== null && may(role, change),
    own: role !== null && edit !== undefined && may(role, edit),
  }
}
