import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { readDataset } from '../../queries/read-dataset.ts'
import type { Result } from '../../rules/result.ts'
import { tabulate } from '../../rules/tabulate.ts'
import { requireOwnSurvey, surveyId } from '../require-own-survey.ts'

export interface Tables {
  readonly survey: Survey
  readonly result: Result
}

/** The figures of a survey of one's own as they are now, also while it is open. @throws Problem `not-found` */
export const readTables = defineAction({
  name: 'table.read',
  permission: 'result.read',
  effect: 'read',
  input: z.object({ survey: surveyId }),
  run: async (context, input): Promise<Tables> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const { frame, responses } = await readDataset(context.db, survey)
    const { questionnaire } = survey
    return { survey, result: tabulate({ questionnaire, frame, responses, language: 'sv' }) }
  },
})
