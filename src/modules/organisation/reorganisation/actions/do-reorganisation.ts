import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { moveRecords } from '../../units/queries/holdings.ts'
import { lockUnits } from '../../units/queries/units.ts'
import {
  addUnits,
  changeReorganisation,
  endUnits,
  nameCause,
  placeUnits,
  type ReorganisationStatus,
} from '../queries/reorganisations.ts'
import { applyPlan } from '../rules/apply-plan.ts'
import type { PlanFault } from '../rules/check-plan.ts'
import { decideMessages } from './decide-messages.ts'
import { type ReadPlan, readPlan } from './read-plan.ts'

export interface Decided {
  readonly status: ReorganisationStatus
  /** Register → records that were given another unit. */
  readonly moved: Readonly<Record<string, number>>
}

/**
 * Decides a reorganisation: it is done at once where its day is today or has been, and else kept until that day. All of it or nothing.
 *
 * @throws Problem `not-found`, `conflict`, `not-ready` with everything that is wrong with the plan, `bad-input` unless confirmed
 */
export const decideReorganisation = defineAction({
  name: 'reorganisation.decide',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ reorganisation: z.uuid(), version: z.int().positive(), confirmed: z.boolean() }),
  run: async (context, { reorganisation: id, version, confirmed }): Promise<Decided> => {
    const { db, organisation, person, now } = context
    await lockUnits(db, organisation)
    const plan = await readPlan(context, id, 'do')
    const { reorganisation, faults } = plan
    requireOpen(reorganisation.status)
    if (reorganisation.version !== version) throw new Problem('conflict')
    refuse(faults)
    if (!confirmed)
      throw new Problem('bad-input', { faults: [{ field: 'confirmed', message: decideMessages.confirmMissing }] })
    if (reorganisation.day > dayOf(now)) {
      const kept = await changeReorganisation(db, { organisation, person, now }, { id, version }, { status: 'planned' })
      if (!kept) throw new Problem('conflict')
      return { status: 'planned', moved: {} }
    }
    return carryOut(context, plan)
  },
  audit: ({ reorganisation }, detail) => ({ subject: reorganisation, detail: { ...detail } }),
})

/**
 * Does a planned reorganisation on its day. What has changed since it was planned is taken into account: where the plan can no longer be
 * done, nothing of it is, and it is stopped with what is wrong told on its page.
 *
 * @throws Problem `not-found`, `not-ready` where it does not wait or its day has not come
 */
export const doPlanned = defineAction({
  name: 'reorganisation.do-planned',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ reorganisation: z.uuid() }),
  run: async (context, { reorganisation: id }): Promise<Decided> => {
    const { db, organisation, person, now } = context
    await lockUnits(db, organisation)
    const plan = await readPlan(context, id, 'do')
    const { status, day, version } = plan.reorganisation
    if (status !== 'planned' || day > dayOf(now)) throw new Problem('not-ready')
    if (plan.faults.length === 0) return carryOut(context, plan)
    const stopped = await changeReorganisation(
      db,
      { organisation, person, now },
      { id, version },
      { status: 'stopped' },
    )
    if (!stopped) throw new Problem('not-ready')
    return { status: 'stopped', moved: {} }
  },
  audit: ({ reorganisation }, detail) => ({ subject: reorganisation, detail: { ...detail } }),
})

/** Makes and places units, moves every record, and ends what ends, in that order: nothing refers to what is not there. */
async function carryOut(
  { db, organisation, person, now }: ActionContext,
  { reorganisation: { id, version, steps, day }, units, columns }: ReadPlan,
): Promise<Decided> {
  const by = { organisation, person, now }
  const { after, ended, moves } = applyPlan(units, steps)
  await nameCause(db, id, day)
  const made = after.filter((unit) => unit.made)
  await addUnits(db, by, day, made)
  await placeUnits(
    db,
    by,
    after.filter((unit) => !unit.made && (unit.moved || unit.wasName !== null)),
  )
  const moved = await moveRecords(db, by, columns, moves)
  await endUnits(db, by, day, [...ended.keys()])
  const saved = await changeReorganisation(db, by, { id, version }, { status: 'done', moved })
  if (!saved) throw new Problem('conflict')
  return { status: 'done', moved }
}

function requireOpen(status: ReorganisationStatus): void {
  if (status === 'done' || status === 'cancelled') throw new Problem('not-ready', { detail: decideMessages.settled })
}

function refuse(faults: readonly PlanFault[]): void {
  if (faults.length === 0) return
  const told = faults.map(({ step, message }) => ({ field: step === null ? '' : `steps.${step}`, message }))
  throw new Problem('not-ready', { faults: told, detail: decideMessages.faulty })
}
