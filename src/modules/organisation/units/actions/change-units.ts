import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { addUnit as insertUnit, listUnits, lockUnits, saveUnit as updateUnit } from '../queries/units.ts'
import { readUnit, type UnitFault } from '../rules/read-unit.ts'

const text = z.string().max(1000)
const written = { kind: text, name: text, parent: text }

/**
 * Adds a unit, which is there from today or from an earlier day. Three statements.
 *
 * @throws Problem `bad-input` with everything that is wrong
 */
export const addUnit = defineAction({
  name: 'unit.add',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ ...written, since: text }),
  run: async ({ db, organisation, person, now }, input): Promise<{ id: string; name: string }> => {
    await lockUnits(db, organisation)
    const { unit, since, faults } = readUnit(input, await listUnits(db, organisation), null, dayOf(now))
    refuse(faults)
    const id = await insertUnit(db, { organisation, person, now }, { ...unit, startedOn: since })
    return { id, name: unit.name }
  },
  audit: (_, { id, name }) => ({ subject: id, detail: { name } }),
})

/**
 * Changes what a unit is called, its kind or where it belongs, from today. Three statements.
 *
 * @throws Problem `bad-input` with everything that is wrong, `not-found`, `conflict` where somebody else has changed it since
 */
export const saveUnit = defineAction({
  name: 'unit.save',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ unit: z.uuid(), version: z.int().positive(), ...written }),
  run: async ({ db, organisation, person, now }, { unit: id, version, ...input }) => {
    await lockUnits(db, organisation)
    const units = await listUnits(db, organisation)
    const was = units.find((unit) => unit.id === id)
    if (!was) throw new Problem('not-found')
    const { unit, faults } = readUnit({ ...input, since: '' }, units, id, dayOf(now))
    refuse(faults)
    const saved = await updateUnit(db, { organisation, person, now }, { id, version, ...unit })
    if (!saved) throw new Problem('conflict')
    return { was: was.name, name: unit.name }
  },
  audit: ({ unit }, detail) => ({ subject: unit, detail }),
})

function refuse(faults: readonly UnitFault[]): void {
  if (faults.length > 0) throw new Problem('bad-input', { faults })
}
