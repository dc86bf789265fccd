import type { ActionContext } from '../../action/index.ts'
import { Problem } from '../../problem/index.ts'
import type { Value } from '../field.ts'
import { messages } from '../messages.ts'
import { findSelf } from '../queries/owners.ts'
import type { Register } from '../register.ts'
import { mayChange } from './may-change.ts'

/**
 * The values of a new record with its owner: who may change only their own owns what they add. One statement where it asks who that is.
 *
 * @throws Problem `bad-input` at the owner where they named another, or stand in no register of people
 */
export async function ownNew(
  register: Register,
  context: ActionContext,
  values: Readonly<Record<string, Value>>,
): Promise<Readonly<Record<string, Value>>> {
  const { owner } = register
  if (owner === null || mayChange(register, context).all) return values
  const self = await findSelf(context.db, context)
  const named = values[owner] ?? null
  if (self !== null && (named === null || named === self)) return { ...values, [owner]: self }
  const message = self === null ? messages.notAmongPeople : messages.onlyOwnNew
  throw new Problem('bad-input', { faults: [{ field: owner, message }] })
}
