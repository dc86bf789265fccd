import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { type HeldRecord, listHeld } from '../../units/queries/holdings.ts'
import { listUnitNames, listUnitsOn } from '../../units/queries/units.ts'
import { dayBefore } from '../../units/rules/read-day.ts'
import type { Unit } from '../../units/rules/unit.ts'
import { listReorganisations, type Reorganisation } from '../queries/reorganisations.ts'
import { applyPlan, type PlannedUnit } from '../rules/apply-plan.ts'
import type { PlanFault } from '../rules/check-plan.ts'
import { unitsOf } from '../rules/plan.ts'
import { readPlan } from './read-plan.ts'

export const readReorganisations = defineAction({
  name: 'reorganisation.list',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, role }) => ({
    reorganisations: await listReorganisations(db, organisation),
    mayChange: role !== null && may(role, 'unit.change'),
  }),
})

/** A record that changes unit, and which it goes to. */
export interface MovedRecord extends HeldRecord {
  readonly to: string
}

export interface OpenReorganisation {
  readonly reorganisation: Reorganisation
  /** The organisation of now, or for one that is done as it was on the day before. */
  readonly units: readonly Unit[]
  /** What units are called, those that have ended too. */
  readonly names: ReadonlyMap<string, string>
  readonly after: readonly PlannedUnit[]
  /** What the units in the plan have now: all of it, for a split record by record. */
  readonly held: readonly HeldRecord[]
  readonly moved: readonly MovedRecord[]
  readonly faults: readonly PlanFault[]
  readonly today: string
  readonly mayChange: boolean
}

/**
 * A reorganisation with what it makes of the organisation and of every record. Seven statements, however much is moved.
 *
 * @throws Problem `not-found`
 */
export const openReorganisation = defineAction({
  name: 'reorganisation.read',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({ reorganisation: z.uuid() }),
  run: async (context, { reorganisation: id }): Promise<OpenReorganisation> => {
    const { db, organisation, role, now } = context
    const { reorganisation, units: living, columns, faults } = await readPlan(context, id)
    const done = reorganisation.status === 'done'
    const units = done ? await listUnitsOn(db, organisation, dayBefore(reorganisation.day)) : living
    const names = new Map([
      ...(await listUnitNames(db, organisation)),
      ...units.map(({ id, name }) => [id, name] as const),
    ])
    const { after, moves } = applyPlan(units, reorganisation.steps)
    const concerned = [...new Set(reorganisation.steps.flatMap(unitsOf))]
    const held = done ? [] : await listHeld(db, organisation, columns, concerned)
    const toOf = ({ id: record, unit }: HeldRecord) =>
      (
        moves.find((move) => move.record === record && move.from === unit) ??
        moves.find((move) => move.record === null && move.from === unit)
      )?.to
    const moved = held.flatMap((record) => {
      const to = toOf(record)
      return to === undefined ? [] : [{ ...record, to }]
    })
    const mayChange = role !== null && may(role, 'unit.change')
    return { reorganisation, units, names, after, held, moved, faults, today: dayOf(now), mayChange }
  },
})
