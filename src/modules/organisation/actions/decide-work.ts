import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { covers, grantableRoles, isRole, may, type Role } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import { changeRole, endWork, listColleagues, lockRoles, readPlace } from '../queries/colleagues.ts'
import { revokeOfPerson } from '../queries/invitations.ts'

const personId = z.string().min(1).max(64)

/**
 * Gives a colleague another role. Nobody gives or takes a verb that they lack, and somebody is left who can decide.
 *
 * @throws Problem `bad-input`, `not-found`, `forbidden`, `not-ready`
 */
export const setRole = defineAction({
  name: 'membership.set-role',
  permission: 'person.end',
  effect: 'write',
  input: z.strictObject({ person: personId, role: z.string() }),
  run: async (context, { person, role }): Promise<{ was: Role; role: Role }> => {
    const { was, roles } = await requireDecidable(context, person)
    const { kind } = await readPlace(context.db, context.organisation)
    const grantable = context.role === null ? [] : grantableRoles(context.role, kind)
    if (!isRole(role) || !grantable.includes(role)) {
      const message = role === '' ? messages.roleMissing : messages.roleNotGrantable
      throw new Problem('bad-input', { faults: [{ field: 'role', message }] })
    }
    requireSomebodyLeft(roles, new Map([...roles, [person, role]]))
    await changeRole(context.db, context.organisation, { person, role })
    return { was, role }
  },
  audit: ({ person }, { was, role }) => ({ subject: person, detail: { was, role } }),
})

/**
 * Ends a colleague's work: at their next click they are nobody here, and no link that waits for them lets them in again.
 *
 * @throws Problem `bad-input` unless confirmed, `not-found`, `forbidden`, `not-ready` for the last who can decide
 */
export const endMembership = defineAction({
  name: 'membership.end',
  permission: 'person.end',
  effect: 'write',
  input: z.strictObject({ person: personId, confirmed: z.boolean() }),
  run: async (context, { person, confirmed }): Promise<{ was: Role; name: string }> => {
    if (!confirmed) {
      throw new Problem('bad-input', { faults: [{ field: 'confirmed', message: messages.endConfirmMissing }] })
    }
    const { was, roles } = await requireDecidable(context, person)
    requireSomebodyLeft(roles, new Map([...roles].filter(([other]) => other !== person)))
    const colleague = (await listColleagues(context.db, context.organisation)).find((each) => each.person === person)
    await endWork(context.db, context.organisation, person, context.now)
    if (colleague) await revokeOfPerson(context.db, context, colleague.email)
    return { was, name: colleague?.name ?? '' }
  },
  audit: ({ person }, { was }) => ({ subject: person, detail: { was } }),
})

async function requireDecidable({ db, organisation, role }: ActionContext, person: string) {
  const roles = await lockRoles(db, organisation)
  const was = roles.get(person)
  if (was === undefined) throw new Problem('not-found')
  if (role === null || !covers(role, was)) throw new Problem('forbidden', { detail: messages.mayNotDecide })
  return { was, roles }
}

function requireSomebodyLeft(before: ReadonlyMap<string, Role>, after: ReadonlyMap<string, Role>): void {
  const decides = (roles: ReadonlyMap<string, Role>) => [...roles.values()].some((role) => may(role, 'person.end'))
  if (decides(before) && !decides(after)) throw new Problem('not-ready', { detail: messages.lastAdministrator })
}
