import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { readMargins as findMargins } from '../../queries/margin/margins.ts'
import { surveyId } from '../input.ts'
import { requireSurvey } from '../require-survey.ts'

/** What stands beside each question of a survey, in the organisation that answers it. @throws Problem `not-found` */
export const readMargins = defineAction({
  name: 'margin.read',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async ({ db, organisation }, input) => {
    const survey = await requireSurvey(db, input.survey)
    return findMargins(db, { organisation, owner: survey.owner, survey: survey.id })
  },
})
