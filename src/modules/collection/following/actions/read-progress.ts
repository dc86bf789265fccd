import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { type FollowedRow, listProgress } from '../../queries/progress.ts'
import { type CollectionProgress, collectionProgress } from '../../rules/collection-progress.ts'
import { type CollectionPlan, readPlan } from '../queries/plan.ts'
import { type Forecast, forecastEnd } from '../rules/forecast-end.ts'
import { type Mirror, mirrorOf, type ResponseGroups, responseGroups } from '../rules/mirror.ts'

export interface SurveyProgress {
  readonly survey: Survey
  readonly progress: CollectionProgress
  readonly plan: CollectionPlan
  readonly forecast: Forecast
  /** null where too few have answered. */
  readonly mirror: Mirror | null
  /** In the order of the frame. */
  readonly rows: readonly FollowedRow[]
  readonly groups: ResponseGroups
}

/**
 * How far a survey of one's own has come, how far it will, and how well those that have answered mirror the whole. Three statements,
 * whatever the number of respondents. @throws Problem `not-found`
 */
export const readProgress = defineAction({
  name: 'collection.read',
  permission: 'survey.follow',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: (context, input) => readSurveyProgress(context, input.survey),
})

/** The same within another action. */
export async function readSurveyProgress(context: ActionContext, id: string): Promise<SurveyProgress> {
  const survey = await requireOwnSurvey(context, id)
  const rows = await listProgress(context.db, survey.owner, survey.id)
  const plan = await readPlan(context.db, survey.owner, survey.id)
  const dates = { opensOn: survey.opensOn, closesOn: survey.closesOn, today: dayOf(context.now) }
  const progress = collectionProgress(rows, dates)
  const groups = responseGroups(rows)
  const forecast = forecastEnd(progress, dates, survey.closedAt !== null, plan.earlier)
  return { survey, progress, plan, forecast, mirror: mirrorOf(groups), rows, groups }
}
