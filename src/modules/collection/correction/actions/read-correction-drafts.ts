import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { type NamedDraft, nameDrafts } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'

/** The drafts that an open survey's questions can be corrected to: those of its own questionnaire. Two statements. */
export const readCorrectionDrafts = defineAction({
  name: 'correction.drafts',
  permission: 'survey.issue',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, { survey: id }): Promise<NamedDraft[]> => {
    const { questionnaireId } = await requireOwnSurvey(context, id)
    const drafts = await nameDrafts(context.db, context.organisation)
    return drafts.filter(({ questionnaire }) => questionnaire === questionnaireId)
  },
})
