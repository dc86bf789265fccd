import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { exerciseActions } from '../exercise-register.ts'
import { type Beside, readBeside } from '../queries/exercises.ts'

/** An exercise's record with what is told in it, what was noted and what came of it. At most six statements. */
export const openExercise = defineAction({
  name: 'exercise.open',
  permission: 'continuity.read',
  effect: 'read',
  input: z.uuid(),
  run: async (context, id): Promise<FoundRecord & Beside> => ({
    ...(await exerciseActions.read.run(context, id)),
    ...(await readBeside(context.db, context.organisation, id)),
  }),
})
