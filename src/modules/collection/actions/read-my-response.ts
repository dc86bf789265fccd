import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { findResponse } from '../queries/responses.ts'
import type { MyResponse } from '../response.ts'
import { surveyId } from './input.ts'
import { requireSurvey } from './require-survey.ts'

/** A survey with what one's own organisation has answered. @throws Problem `not-found` also when it is not asked */
export const readMyResponse = defineAction({
  name: 'response.read',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async ({ db, organisation }, input): Promise<MyResponse> => {
    const survey = await requireSurvey(db, input.survey)
    const response = await findResponse(db, { organisation, owner: survey.owner, survey: survey.id })
    if (!response) throw new Problem('not-found')
    return { survey, ...response }
  },
})
