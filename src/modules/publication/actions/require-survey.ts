import { z } from 'zod'
import type { ActionContext } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { findSurvey, type Survey } from '../../survey/index.ts'

export const surveyInput = z.object({ survey: z.string().min(1).max(64) })

/** The survey that is asked for. @throws Problem `not-found`, `pilot`: nothing of one is shown here or published */
export async function requireSurvey({ db }: ActionContext, id: string): Promise<Survey> {
  const survey = await findSurvey(db, id)
  if (!survey) throw new Problem('not-found')
  if (survey.kind === 'pilot') throw new Problem('pilot')
  return survey
}
