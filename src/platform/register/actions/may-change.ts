import type { ActionContext } from '../../action/index.ts'
import { Problem } from '../../problem/index.ts'
import { may } from '../../tenancy/index.ts'
import { messages } from '../messages.ts'
import { countOwned } from '../queries/owners.ts'
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

/** @throws Problem `forbidden` where the asker may change their own alone and one of these is not */
export async function refuseOthers(register: Register, context: ActionContext, ids: readonly string[]): Promise<void> {
  if (mayChange(register, context).all) return
  const owned = await countOwned(context.db, register, context, ids)
  if (owned !== ids.length) throw new Problem('forbidden', { detail: messages.onlyOwn })
}
