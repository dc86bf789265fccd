import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { noteTime } from '../../queries/pilot/times.ts'
import { listPresent, notePresence, noteSeen } from '../../queries/together/presence.ts'
import type { Present } from '../../together.ts'
import { questionId, surveyId } from '../input.ts'
import { requireSurvey } from '../require-survey.ts'

/**
 * Notes in which section of a survey somebody is now, and gives who else is in it. In a pilot it is also noted how long the sections
 * take; `saved` says that the sign of them is that they saved. Three statements, in a pilot four. @throws Problem `not-found`
 */
export const noteWhere = defineAction({
  name: 'presence.note',
  permission: 'survey.read',
  effect: 'note',
  input: z.strictObject({ survey: surveyId, section: questionId.nullable(), saved: z.boolean().default(false) }),
  run: async (context, { survey: id, section, saved }): Promise<Present[]> => {
    const { kind, ...key } = await keyOf(context, id)
    if (kind === 'pilot') await noteTime(context.db, key, { section, saved }, context)
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
  return { organisation, owner: survey.owner, survey: survey.id, kind: survey.kind }
}
