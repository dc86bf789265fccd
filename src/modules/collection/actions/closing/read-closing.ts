import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { listRespondents, type RespondentState } from '../../queries/closing/respondents.ts'
import { surveyId } from '../input.ts'
import { requireOwnSurvey } from '../require-survey.ts'

/** What whoever ends a collection needs to know first, and what they have done since. */
export interface Closing {
  readonly survey: Survey
  /** Everyone who is asked, by name. */
  readonly respondents: readonly RespondentState[]
}

/** The end of a survey of one's own. Two statements. @throws Problem `not-found` */
export const readClosing = defineAction({
  name: 'closing.read',
  permission: 'survey.follow',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<Closing> => {
    const survey = await requireOwnSurvey(context, input.survey)
    return { survey, respondents: await listRespondents(context.db, survey.owner, survey.id) }
  },
})
