import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import type { Survey } from '../../survey/index.ts'
import { listProgress } from '../queries/progress.ts'
import { type CollectionProgress, collectionProgress } from '../rules/collection-progress.ts'
import { surveyId } from './input.ts'
import { requireOwnSurvey } from './require-survey.ts'

export interface SurveyProgress {
  readonly survey: Survey
  readonly progress: CollectionProgress
}

/** How far a survey of one's own has come. Two statements, whatever the number of respondents. @throws Problem `not-found` */
export const readProgress = defineAction({
  name: 'collection.read',
  permission: 'survey.follow',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<SurveyProgress> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const rows = await listProgress(context.db, survey.owner, survey.id)
    const { opensOn, closesOn } = survey
    return { survey, progress: collectionProgress(rows, { opensOn, closesOn, today: dayOf(context.now) }) }
  },
})
