import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import type { ListedDataset } from '../../dataset/dataset.ts'
import { listDatasets } from '../../dataset/queries/datasets.ts'
import { type ListedReopening, listReopenings } from '../../queries/reopenings.ts'
import { listRespondents, type RespondentState } from '../queries/respondents.ts'

/** What whoever ends a collection needs to know first, and what they have done since. */
export interface Closing {
  readonly survey: Survey
  /** Everyone who is asked, by name. */
  readonly respondents: readonly RespondentState[]
  /** What has been opened again, the latest first. */
  readonly reopenings: readonly ListedReopening[]
  /** What has been frozen, the latest first. */
  readonly datasets: readonly ListedDataset[]
}

/** The end of a survey of one's own. Four statements. @throws Problem `not-found` */
export const readClosing = defineAction({
  name: 'closing.read',
  permission: 'survey.follow',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<Closing> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const { db } = context
    const respondents = await listRespondents(db, survey.owner, survey.id)
    const reopenings = await listReopenings(db, survey.owner, survey.id)
    return { survey, respondents, reopenings, datasets: await listDatasets(db, survey) }
  },
})
