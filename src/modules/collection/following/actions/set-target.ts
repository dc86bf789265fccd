import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { setTarget } from '../queries/plan.ts'

/** Sets how large a share of those asked is aimed at, in whole percent. @throws Problem `bad-input`, `not-found` */
export const setCollectionTarget = defineAction({
  name: 'target.set',
  permission: 'survey.design',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, percent: z.number().int().min(1).max(100) }),
  run: async (context, input): Promise<void> => {
    const survey = await requireOwnSurvey(context, input.survey)
    await setTarget(context.db, { owner: survey.owner, survey: survey.id }, input.percent, context)
  },
  audit: ({ survey, percent }) => ({ subject: survey, detail: { percent } }),
})
