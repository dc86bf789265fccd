import type { ActionContext } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { findSurvey, type Survey } from '../../survey/index.ts'

/** @throws Problem `not-found` */
export async function requireSurvey(db: ActionContext['db'], id: string): Promise<Survey> {
  const survey = await findSurvey(db, id)
  if (!survey) throw new Problem('not-found')
  return survey
}

/** A survey that the organisation itself asks. Another's is as if it were not there. @throws Problem `not-found` */
export async function requireOwnSurvey({ db, organisation }: ActionContext, id: string): Promise<Survey> {
  const survey = await requireSurvey(db, id)
  if (survey.owner !== organisation) throw new Problem('not-found')
  return survey
}
