import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { countHoldings, type HeldRecord, type Holding, listHeld, listUnitColumns } from '../queries/holdings.ts'
import { type LivingUnit, listPeriods, listUnits, listUnitsOn, type UnitPeriod } from '../queries/units.ts'
import type { Unit } from '../rules/unit.ts'

/** The organisation on a day: with what each unit has where that is today. */
export interface Organisation {
  readonly units: readonly Unit[]
  readonly held: readonly Holding[]
  /** Null where it is as it is today. */
  readonly day: string | null
  readonly today: string
  readonly mayChange: boolean
}

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** Four statements for today, two for another day, however many units there are. */
export const readOrganisation = defineAction({
  name: 'unit.list',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({ day: isoDay.nullable() }),
  run: async ({ db, organisation, role, now }, { day }): Promise<Organisation> => {
    const today = dayOf(now)
    const mayChange = role !== null && may(role, 'unit.change')
    if (day !== null && day !== today) {
      return { units: await listUnitsOn(db, organisation, day), held: [], day, today, mayChange }
    }
    const units = await listUnits(db, organisation)
    const held = await countHoldings(db, organisation, await listUnitColumns(db))
    return { units, held, day: null, today, mayChange }
  },
})

export interface OpenUnit {
  /** As it is today, or as it was last. */
  readonly unit: Unit
  /** What a form is saved on top of; null for a unit that has ended. */
  readonly version: number | null
  /** The day that it ended. */
  readonly endedOn: string | null
  readonly units: readonly LivingUnit[]
  readonly held: readonly HeldRecord[]
  readonly periods: readonly UnitPeriod[]
  readonly today: string
  readonly mayChange: boolean
}

/**
 * A unit with what it has and what it has been. Five statements.
 *
 * @throws Problem `not-found`
 */
export const openUnit = defineAction({
  name: 'unit.read',
  permission: 'unit.read',
  effect: 'read',
  input: z.strictObject({ unit: z.uuid() }),
  run: async ({ db, organisation, role, now }, { unit: id }): Promise<OpenUnit> => {
    const periods = await listPeriods(db, organisation, id)
    const [newest] = periods
    if (!newest) throw new Problem('not-found')
    const units = await listUnits(db, organisation)
    const living = units.find((unit) => unit.id === id)
    const { kind, name, parent } = newest
    const held = (await listHeld(db, organisation, await listUnitColumns(db), [id])).filter(({ ended }) => !ended)
    return {
      unit: living ?? { id, kind, name, parent },
      version: living?.version ?? null,
      endedOn: living ? null : newest.from,
      units,
      held,
      periods,
      today: dayOf(now),
      mayChange: role !== null && may(role, 'unit.change'),
    }
  },
})
