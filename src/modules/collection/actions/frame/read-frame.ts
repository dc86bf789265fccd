import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { listFrame, listMunicipalities } from '../../queries/frame/frame.ts'
import type { FrameMember } from '../../rules/frame/plan-frame.ts'
import type { Municipalities } from '../../rules/upload/municipality-code.ts'
import { surveyId } from '../input.ts'
import { requireOwnSurvey } from '../require-survey.ts'

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
