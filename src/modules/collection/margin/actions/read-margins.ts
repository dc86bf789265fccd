import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { readMargins as findMargins } from '../queries/margins.ts'

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
