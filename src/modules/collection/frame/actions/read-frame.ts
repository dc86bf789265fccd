import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { listFrame, listMunicipalities } from '../../queries/frame.ts'
import type { FrameMember } from '../../rules/frame.ts'
import type { Municipalities } from '../../rules/municipality-code.ts'

export interface SurveyFrame {
  readonly survey: Survey
  /** In the order of the frame. */
  readonly members: readonly FrameMember[]
  /** Every one that could be asked. */
  readonly municipalities: Municipalities
}

/** The frame of a survey of one's own, and whom it could hold. Three statements. @throws Problem `not-found` */
export const readSurveyFrame = defineAction({
  name: 'frame.read',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<SurveyFrame> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const members = await listFrame(context.db, survey.owner, survey.id)
    return { survey, members, municipalities: await listMunicipalities(context.db) }
  },
})
