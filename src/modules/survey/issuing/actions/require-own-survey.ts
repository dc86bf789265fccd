import type { ActionContext } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { findSurvey } from '../../queries/surveys.ts'
import type { Survey } from '../../survey.ts'

/** A survey that the organisation itself asks. Another's is as if it were not there. @throws Problem `not-found` */
export async function requireOwnSurvey({ db, organisation }: ActionContext, id: string): Promise<Survey> {
  const survey = await findSurvey(db, id)
  if (survey?.owner !== organisation) throw new Problem('not-found')
  return survey
}
