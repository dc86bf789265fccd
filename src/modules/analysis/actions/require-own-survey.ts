import { z } from 'zod'
import type { ActionContext } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { findSurvey, type Survey } from '../../survey/index.ts'

export const surveyId = z.string().min(1).max(64)

/**
 * A survey that the organisation itself asks. Another's is as if it were not there.
 *
 * @throws Problem `not-found`, `pilot`: its answers count nowhere
 */
export async function requireOwnSurvey({ db, organisation }: ActionContext, id: string): Promise<Survey> {
  const survey = await findSurvey(db, id)
  if (survey?.owner !== organisation) throw new Problem('not-found')
  if (survey.kind === 'pilot') throw new Problem('pilot')
  return survey
}
