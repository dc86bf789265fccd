import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { findByName } from '../queries/find-by-name.ts'
import { endContact, insertContact } from '../queries/plans.ts'
import { readContact } from '../rules/read-contact.ts'
import { requireOwnPlan } from './require-own-plan.ts'

/**
 * Adds who does what, or whom to reach. A name that the register of people or of suppliers knows is theirs: the number follows from there.
 * Three statements.
 *
 * @throws Problem `bad-input` with every fault
 */
export const addContact = defineAction({
  name: 'continuity_plan.add-contact',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({
    plan: z.uuid(),
    kind: z.enum(['role', 'contact']),
    duty: z.string(),
    name: z.string(),
    phone: z.string(),
  }),
  run: async (context, { plan, kind, ...written }): Promise<void> => {
    await requireOwnPlan(context, plan)
    const known = await findByName(context.db, context.organisation, written.name.trim())
    const read = readContact(written, known)
    if ('faults' in read) throw new Problem('bad-input', { faults: read.faults })
    await insertContact(context.db, context, { plan, kind, ...read.contact })
  },
  audit: ({ plan, kind, duty }) => ({ subject: plan, detail: { kind, duty } }),
})

/** Takes somebody off the list; who stood there is kept. Two statements. */
export const removeContact = defineAction({
  name: 'continuity_plan.remove-contact',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ plan: z.uuid(), contact: z.uuid() }),
  run: async (context, { plan, contact }): Promise<void> => {
    await requireOwnPlan(context, plan)
    if (!(await endContact(context.db, context, { plan, contact }))) throw new Problem('not-found')
  },
  audit: ({ plan, contact }) => ({ subject: plan, detail: { contact } }),
})
