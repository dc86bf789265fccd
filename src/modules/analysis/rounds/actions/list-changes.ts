import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { findSurvey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/require-own-survey.ts'
import { listComparedQuestions } from '../queries/comparisons.ts'

/** Which questions of a survey are compared in public, and with what: for links to where it is shown. @throws Problem `not-found` */
export const listChanges = defineAction({
  name: 'change.list',
  permission: 'anyone',
  effect: 'read',
  input: z.object({ survey: surveyId }),
  run: async ({ db }, { survey: id }) => {
    const survey = await findSurvey(db, id)
    if (!survey) throw new Problem('not-found')
    return listComparedQuestions(db, survey)
  },
})
