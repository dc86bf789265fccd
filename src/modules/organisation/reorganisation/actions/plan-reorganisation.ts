import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { readDay } from '../../units/rules/read-day.ts'
import { longestUnitName } from '../../units/rules/unit.ts'
import {
  addReorganisation,
  changeReorganisation,
  listReorganisations,
  type Reorganisation,
  type ReorganisationChange,
} from '../queries/reorganisations.ts'
import { clean } from '../rules/apply-plan.ts'
import { mostSteps, type Step, stepForm } from '../rules/plan.ts'
import { planFaults } from '../rules/plan-messages.ts'
import { decideMessages } from './decide-messages.ts'

const text = z.string().max(1000)
const key = { reorganisation: z.uuid(), version: z.int().positive() }

/**
 * Begins a reorganisation: what it is called and its day, and the first steps where there are some already.
 *
 * @throws Problem `bad-input` with everything that is wrong
 */
export const startReorganisation = defineAction({
  name: 'reorganisation.start',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ name: text, day: text, steps: z.array(stepForm).max(mostSteps) }),
  run: async ({ db, organisation, person, now }, { steps, ...written }): Promise<{ id: string }> => {
    const id = await addReorganisation(db, { organisation, person, now }, { ...readFacts(written), steps })
    return { id }
  },
  audit: ({ name }, { id }) => ({ subject: id, detail: { name } }),
})

/**
 * Changes what a reorganisation is called or its day. A planned one becomes a draft again: it is decided anew.
 *
 * @throws Problem `bad-input`, `not-found`, `conflict`, `not-ready`
 */
export const renameReorganisation = defineAction({
  name: 'reorganisation.rename',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ ...key, name: text, day: text }),
  run: async (context, { reorganisation, version, ...written }) => {
    await save(context, { id: reorganisation, version }, () => readFacts(written))
  },
  audit: ({ reorganisation, name, day }) => ({ subject: reorganisation, detail: { name, day } }),
})

/**
 * Puts a step at the end of a plan, or in the place of one. What is wrong with it is told with the plan, beside everything else.
 *
 * @throws Problem `not-found`, `conflict`, `not-ready`, `bad-input` for more than 100 steps
 */
export const writeStep = defineAction({
  name: 'reorganisation.write-step',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ ...key, at: z.int().min(0).nullable(), step: stepForm }),
  run: async (context, { reorganisation, version, at, step }) => {
    await save(context, { id: reorganisation, version }, ({ steps }) => {
      const changed: readonly Step[] =
        at !== null && at < steps.length ? steps.map((old, index) => (index === at ? step : old)) : [...steps, step]
      if (changed.length > mostSteps) {
        throw new Problem('bad-input', { faults: [{ field: '', message: planFaults.manySteps }] })
      }
      return { steps: changed }
    })
  },
  audit: ({ reorganisation, at, step }) => ({ subject: reorganisation, detail: { at, kind: step.kind } }),
})

/** Takes a step out of a plan. @throws Problem `not-found`, `conflict`, `not-ready` */
export const removeStep = defineAction({
  name: 'reorganisation.remove-step',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject({ ...key, at: z.int().min(0) }),
  run: async (context, { reorganisation, version, at }) => {
    await save(context, { id: reorganisation, version }, ({ steps }) => ({
      steps: steps.filter((_, index) => index !== at),
    }))
  },
  audit: ({ reorganisation, at }) => ({ subject: reorganisation, detail: { at } }),
})

/** Gives a reorganisation up. It stays in the list. @throws Problem `not-found`, `conflict`, `not-ready` */
export const cancelReorganisation = defineAction({
  name: 'reorganisation.cancel',
  permission: 'unit.change',
  effect: 'write',
  input: z.strictObject(key),
  run: async (context, { reorganisation, version }) => {
    await save(context, { id: reorganisation, version }, () => ({}), 'cancelled')
  },
  audit: ({ reorganisation }) => ({ subject: reorganisation, detail: {} }),
})

async function save(
  { db, organisation, person, now }: ActionContext,
  key: { readonly id: string; readonly version: number },
  change: (was: Reorganisation) => Omit<ReorganisationChange, 'status'>,
  status: 'draft' | 'cancelled' = 'draft',
): Promise<void> {
  const [was] = await listReorganisations(db, organisation, key.id)
  if (!was) throw new Problem('not-found')
  if (was.status === 'done' || was.status === 'cancelled')
    throw new Problem('not-ready', { detail: decideMessages.settled })
  const saved = await changeReorganisation(db, { organisation, person, now }, key, { ...change(was), status })
  if (!saved) throw new Problem('conflict')
}

function readFacts({ name, day }: { readonly name: string; readonly day: string }): { name: string; day: string } {
  const called = clean(name)
  const read = readDay(day)
  const faults = [
    ...(called === '' ? [{ field: 'name', message: planFaults.nameMissing }] : []),
    ...(called.length > longestUnitName ? [{ field: 'name', message: planFaults.nameLong }] : []),
    ...(read === null ? [{ field: 'day', message: planFaults.dayWrong }] : []),
  ]
  if (read === null || faults.length > 0) throw new Problem('bad-input', { faults })
  return { name: called, day: read }
}
