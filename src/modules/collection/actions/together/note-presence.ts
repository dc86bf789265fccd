import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { listPresent, notePresence, noteSeen } from '../../queries/together/presence.ts'
import type { Present } from '../../together.ts'
import { questionId, surveyId } from '../input.ts'
import { requireSurvey } from '../require-survey.ts'

/** Notes in which section of a survey somebody is now, and gives who else is in it. @throws Problem `not-found` */
export const noteWhere = defineAction({
  name: 'presence.note',
  permission: 'survey.read',
  effect: 'note',
  input: z.strictObject({ survey: surveyId, section: questionId.nullable() }),
  run: async (context, { survey: id, section }): Promise<Present[]> => {
    const key = await keyOf(context, id)
    await notePresence(context.db, key, section, context)
    return listPresent(context.db, key, context)
  },
})

/** Says that one has seen what has changed: only what comes after is new from now on. @throws Problem `not-found` */
export const noteChangesSeen = defineAction({
  name: 'presence.seen',
  permission: 'survey.read',
  effect: 'note',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, { survey }): Promise<void> => noteSeen(context.db, await keyOf(context, survey), context),
})

async function keyOf({ db, organisation }: ActionContext, id: string) {
  const survey = await requireSurvey(db, id)
  return { organisation, owner: survey.owner, survey: survey.id }
}
