import { z } from 'zod'
import type { ActionContext } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { requireSurvey, surveyInput } from '../../actions/require-survey.ts'

export const reportInput = surveyInput.extend({ report: z.string().min(1).max(64) })
export const versionNumber = z.int().positive().max(1_000_000)

/** A survey that the organisation itself asks. Another's is as if it were not there. @throws Problem `not-found` */
export async function requireOwn(context: ActionContext, id: string): Promise<Survey> {
  const survey = await requireSurvey(context, id)
  if (survey.owner !== context.organisation) throw new Problem('not-found')
  return survey
}
