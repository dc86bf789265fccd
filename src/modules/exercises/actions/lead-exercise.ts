import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { insertMeasure, personOfAccount } from '../../measures/index.ts'
import { begin, finish, give, insertNote, tieMeasure } from '../queries/exercises.ts'
import { readMeasure, readNote, readOutcome } from '../rules/read.ts'
import { requireOwn, valueIn } from './require-own.ts'

const text = z.string().max(10_000)
const exercise = z.uuid()

/** Starts the clock of an exercise that is planned. At most four statements. */
export const beginExercise = defineAction({
  name: 'exercise.begin',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ exercise }),
  run: async (context, { exercise: id }): Promise<void> => {
    await requireOwn(context, id)
    await begin(context.db, context, id)
  },
  audit: ({ exercise: id }) => ({ subject: id, detail: {} }),
})

/** Says that an inject is read out now. At most four statements. */
export const giveInject = defineAction({
  name: 'exercise.give-inject',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ exercise, inject: z.uuid() }),
  run: async (context, { exercise: id, inject }): Promise<void> => {
    const { values } = await requireOwn(context, id)
    if (values.status !== 'under-way') throw new Problem('not-ready')
    await give(context.db, context, id, inject)
  },
  audit: ({ exercise: id, inject }) => ({ subject: id, detail: { inject } }),
})

/** Notes what was seen. At most four statements. @throws Problem `bad-input` */
export const noteInExercise = defineAction({
  name: 'exercise.note',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ exercise, kind: text, body: text }),
  run: async (context, { exercise: id, ...written }): Promise<void> => {
    await requireOwn(context, id)
    await insertNote(context.db, context, id, valueIn(readNote(written)))
  },
  audit: ({ exercise: id, kind }) => ({ subject: id, detail: { kind } }),
})

/** Writes down a measure that follows from an exercise, owned by whoever writes it. At most six statements. @throws Problem `bad-input` */
export const addExerciseMeasure = defineAction({
  name: 'exercise.add-measure',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ exercise, name: text, dueOn: text }),
  run: async (context, { exercise: id, ...written }): Promise<string> => {
    await requireOwn(context, id)
    const { name, dueOn } = valueIn(readMeasure(written))
    const owner = await personOfAccount(context.db, context.organisation, context.person)
    const measure = await insertMeasure(context.db, context, { name, dueOn, status: 'planned', owner })
    await tieMeasure(context.db, context, id, measure)
    return measure
  },
  audit: ({ exercise: id }, measure) => ({ subject: id, detail: { measure } }),
})

/**
 * Says that an exercise has been held, with what came of it. Its plan is to be exercised next as long after as the plan says.
 * At most five statements.
 *
 * @returns the day of the plan's next exercise, as an ISO date; null without a plan
 * @throws Problem `bad-input`; `not-ready` for one that is cancelled
 */
export const finishExercise = defineAction({
  name: 'exercise.finish',
  permission: 'continuity.edit',
  effect: 'write',
  input: z.strictObject({ exercise, heldOn: text, participants: text, conclusions: text }),
  run: async (context, { exercise: id, ...written }): Promise<string | null> => {
    const { values } = await requireOwn(context, id)
    if (values.status === 'cancelled') throw new Problem('not-ready')
    return finish(context.db, context, id, valueIn(readOutcome(written, dayOf(context.now))))
  },
  audit: ({ exercise: id }, next) => ({ subject: id, detail: { next } }),
})
