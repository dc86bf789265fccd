import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { findSurvey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/require-own-survey.ts'
import { listPublishedTexts, type PublishedText } from '../queries/releases.ts'

/** What everyone may read of the texts of a question: none before the survey is published. @throws Problem `not-found` */
export const readPublishedTexts = defineAction({
  name: 'text.published',
  permission: 'anyone',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, question: z.string().min(1).max(64) }),
  run: async ({ db }, { survey: id, question }): Promise<readonly PublishedText[]> => {
    const survey = await findSurvey(db, id)
    if (!survey) throw new Problem('not-found')
    return listPublishedTexts(db, { organisation: survey.owner, survey: id, question })
  },
})
