import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { type LivingUnit, listUnits } from '../../units/queries/units.ts'
import { findMandate, saveMandate as keepMandate, type Mandate } from '../queries/mandate.ts'
import { listNamedPeople } from '../queries/responsibilities.ts'
import type { NamedPerson } from '../rules/read-holders.ts'
import { readMandate as readWritten } from '../rules/read-mandate.ts'

export interface OpenMandate {
  readonly mandate: Mandate | null
  readonly units: readonly LivingUnit[]
  readonly people: readonly NamedPerson[]
  readonly mayChange: boolean
}

/** What the coordinator has to work with. Four statements. */
export const readMandate = defineAction({
  name: 'mandate.read',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, role }): Promise<OpenMandate> => ({
    mandate: await findMandate(db, organisation),
    units: await listUnits(db, organisation),
    people: await listNamedPeople(db, organisation),
    mayChange: role !== null && may(role, 'unit.change'),
  }),
})

/**
 * Says what the coordinator has to work with. `version` is that of what was seen, 0 where nothing had been said.
 *
 * @throws Problem `bad-input` with everything that is wrong, `conflict`
 */
export const saveMandate = defineAction({
  name: 'mandate.save',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ version: z.int().min(0), written: z.record(z.string().max(40), z.string().max(5000)) }),
  run: async ({ db, organisation, person, now }, { version, written }) => {
    const people = new Set((await listNamedPeople(db, organisation)).map(({ id }) => id))
    const units = new Set((await listUnits(db, organisation)).map(({ id }) => id))
    const { values, faults } = readWritten(written, { people, units })
    const told = Object.entries(faults).map(([field, message]) => ({ field, message }))
    if (told.length > 0) throw new Problem('bad-input', { faults: told })
    const known = await findMandate(db, organisation)
    if ((known?.version ?? 0) !== version) throw new Problem('conflict')
    if (!(await keepMandate(db, { organisation, person, now }, known, values))) throw new Problem('conflict')
    return { hoursAWeek: values.hoursAWeek, budget: values.budget }
  },
  audit: (_, detail) => ({ subject: 'mandate', detail }),
})
