import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { listRecipients, type MailedRecipient } from '../queries/recipients.ts'
import { listWaves, type Wave } from '../queries/waves.ts'

export interface SurveyRecipients {
  readonly survey: Survey
  readonly waves: readonly Wave[]
  readonly recipients: readonly MailedRecipient[]
}

/** Every letter of a survey of one's own, recipient by recipient, and what became of it. Three statements. @throws Problem `not-found` */
export const readRecipients = defineAction({
  name: 'mailing.read',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<SurveyRecipients> => {
    const survey = await requireOwnSurvey(context, input.survey)
    return {
      survey,
      waves: await listWaves(context.db, context.organisation, survey.id),
      recipients: await listRecipients(context.db, context.organisation, survey.id),
    }
  },
})
