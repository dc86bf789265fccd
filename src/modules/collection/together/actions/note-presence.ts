import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { questionId, surveyId } from '../../actions/input.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { listPresent, notePresence, noteSeen } from '../queries/presence.ts'
import { noteTime } from '../queries/times.ts'
import type { Present } from '../together.ts'

/**
 * Notes in which section of a survey somebody is now, and gives who else is in it. In a pilot it is also noted how long the sections
 * take; `saved` says that the sign of them is that they saved. A section that the questions do not have is nowhere. Three statements, in a pilot four. @throws Problem `not-found`
 */
export const noteWhere = defineAction({
  name: 'presence.note',
  permission: 'survey.read',
  effect: 'note',
  input: z.strictObject({ survey: surveyId, section: questionId.nullable(), saved: z.boolean().default(false) }),
  run: async (context, { survey: id, section, saved }): Promise<Present[]> => {
    const survey = await requireSurvey(context.db, id)
    const key = keyOf(context, survey)
    const here = survey.questionnaire.sections.some((each) => each.id === section) ? section : null
    if (survey.kind === 'pilot') await noteTime(context.db, key, { section: here, saved }, context)
    await notePresence(context.db, key, here, context)
    return listPresent(context.db, key, context)
  },
})

/** Says that one has seen what has changed: only what comes after is new from now on. @throws Problem `not-found` */
export const noteChangesSeen = defineAction({
  name: 'presence.seen',
  permission: 'survey.read',
  effect: 'note',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, { survey }): Promise<void> => {
    await noteSeen(context.db, keyOf(context, await requireSurvey(context.db, survey)), context)
  },
})

function keyOf({ organisation }: ActionContext, { owner, id }: Survey) {
  return { organisation, owner, survey: id }
}
