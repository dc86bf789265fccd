import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { findSurvey } from '../../../survey/index.ts'
import { listPublishedVersions } from '../../queries/rounds/comparisons.ts'
import { surveyId } from '../require-own-survey.ts'

/** What a survey is compared with in public, by id: to know whether there is anything to show. @throws Problem `not-found` */
export const listChanges = defineAction({
  name: 'change.list',
  permission: 'anyone',
  effect: 'read',
  input: z.object({ survey: surveyId }),
  run: async ({ db }, { survey: id }) => {
    const survey = await findSurvey(db, id)
    if (!survey) throw new Problem('not-found')
    return [...(await listPublishedVersions(db, survey)).keys()]
  },
})
