import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { findSurvey, listSurveys } from '../queries/surveys.ts'

const surveyId = z.string().min(1).max(64)

/** Every survey that there is, seen from the organisation that asks. What is asked is no secret. */
export const readSurveys = defineAction({
  name: 'survey.list',
  permission: 'anyone',
  effect: 'read',
  input: z.object({}),
  run: ({ db }) => listSurveys(db),
})

/** One survey with its questions. @throws Problem `not-found` */
export const readSurvey = defineAction({
  name: 'survey.read',
  permission: 'anyone',
  effect: 'read',
  input: z.object({ survey: surveyId }),
  run: async ({ db }, { survey }) => {
    const found = await findSurvey(db, survey)
    if (!found) throw new Problem('not-found')
    return found
  },
})
