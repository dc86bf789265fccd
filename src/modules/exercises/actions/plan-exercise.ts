import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { personOfAccount } from '../../measures/index.ts'
import { exerciseActions } from '../exercise-register.ts'
import { endInject, insertInjects, listPlans } from '../queries/exercises.ts'
import { type ScenarioKey, scenarioKeys, scenarioOf } from '../rules/library/library.ts'
import { readInject } from '../rules/read.ts'
import { requireOwn, valueIn } from './require-own.ts'

const text = z.string().max(10_000)

/** The plans that an exercise can be of. One statement. */
export const readLibrary = defineAction({
  name: 'exercise.library',
  permission: 'continuity.read',
  effect: 'read',
  input: z.strictObject({}),
  run: ({ db, organisation }) => listPlans(db, organisation),
})

/**
 * Plans an exercise of the library: the record, led by whoever plans it, and what is told in it. At most seven statements.
 *
 * @throws Problem `bad-input` with the fields of the register
 */
export const planExercise = defineAction({
  name: 'exercise.plan-from-library',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({
    scenario: z.enum(scenarioKeys as [ScenarioKey, ...ScenarioKey[]]),
    language: z.enum(['sv', 'en']),
    kind: z.string().max(20),
    plannedOn: z.string().max(20),
    plan: z.union([z.uuid(), z.literal('')]),
  }),
  run: async (context, { scenario, language, kind, plannedOn, plan }): Promise<string> => {
    const { title, purpose, background, injects } = scenarioOf(scenario, language)
    const owner = (await personOfAccount(context.db, context.organisation, context.person)) ?? ''
    const fields = { name: title, kind, status: 'planned', purpose, background, plan, owner, planned_on: plannedOn }
    const { id } = await exerciseActions.create.run(context, { fields })
    await insertInjects(context.db, context, id, injects)
    return id
  },
  audit: ({ scenario, plan }, id) => ({ subject: id, detail: { scenario, plan } }),
})

/** Adds what is to be told in an exercise that has not been held. At most five statements. */
export const addInject = defineAction({
  name: 'exercise.add-inject',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ exercise: z.uuid(), minute: text, title: text, body: text, questions: text, lookFor: text }),
  run: async (context, { exercise, ...written }): Promise<void> => {
    const { values } = await requireOwn(context, exercise)
    if (values.status !== 'planned' && values.status !== 'under-way') throw new Problem('not-ready')
    await insertInjects(context.db, context, exercise, [valueIn(readInject(written))])
  },
  audit: ({ exercise }) => ({ subject: exercise, detail: {} }),
})

/** Takes away what has not been told. @throws Problem `not-found` where it has been, or is not there */
export const removeInject = defineAction({
  name: 'exercise.remove-inject',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ exercise: z.uuid(), inject: z.uuid() }),
  run: async (context, { exercise, inject }): Promise<void> => {
    await requireOwn(context, exercise)
    if (!(await endInject(context.db, context, exercise, inject))) throw new Problem('not-found')
  },
  audit: ({ exercise, inject }) => ({ subject: exercise, detail: { inject } }),
})
