import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { grantableRoles, type Role } from '../../../../platform/tenancy/index.ts'
import { findPersonAccount, type PersonAccount, setAccount } from '../../queries/accounts.ts'
import { readPlace } from '../../queries/colleagues.ts'
import { accountMessages } from '../account-messages.ts'

export interface AccountSheet extends PersonAccount {
  /** The roles that whoever looks can give, of those who work in the registers. */
  readonly grantable: readonly Role[]
}

/** Who signs in as a person of the register, and who could. Two statements. @throws Problem `not-found` */
export const readAccount = defineAction({
  name: 'account.read',
  permission: 'unit.change',
  effect: 'read',
  input: z.strictObject({ id: z.uuid() }),
  run: async ({ db, organisation, role }, { id }): Promise<AccountSheet> => {
    const found = await findPersonAccount(db, organisation, id)
    if (found === undefined) throw new Problem('not-found')
    const { kind } = await readPlace(db, organisation)
    return { ...found, grantable: role === null ? [] : grantableRoles(role, kind) }
  },
})

/**
 * Says who signs in as a person of the register: what the person owns is theirs to change from then on, and its tasks stand on their first
 * page. Two statements.
 *
 * @throws Problem `not-found`; `bad-input` where whoever is chosen does not work here or is somebody else in the register
 */
export const tieAccount = defineAction({
  name: 'account.tie',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ id: z.uuid(), account: z.string() }),
  run: async (context, { id, account }): Promise<void> => {
    const found = await findPersonAccount(context.db, context.organisation, id)
    if (found === undefined || found.ended) throw new Problem('not-found')
    if (!found.free.some(({ person }) => person === account)) {
      throw new Problem('bad-input', { faults: [{ field: 'account', message: accountMessages.chooseOne }] })
    }
    await setAccount(context.db, context, { id, account })
  },
  audit: ({ id, account }) => ({ subject: id, detail: { account } }),
})

/** Nobody signs in as a person of the register any more; what they own stays theirs. One statement. @throws Problem `not-found` */
export const untieAccount = defineAction({
  name: 'account.untie',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ id: z.uuid() }),
  run: async (context, { id }): Promise<void> => {
    if (!(await setAccount(context.db, context, { id, account: null }))) throw new Problem('not-found')
  },
  audit: ({ id }) => ({ subject: id, detail: {} }),
})
