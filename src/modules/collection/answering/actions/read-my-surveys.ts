import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { listSurveys, type SurveySummary } from '../../../survey/index.ts'
import { listMyStates } from '../../queries/responses.ts'
import type { ResponseState } from '../../response.ts'

export interface MySurvey {
  readonly survey: SurveySummary
  readonly state: ResponseState
}

const notBegun: ResponseState = { status: null, savedAt: null, submittedAt: null, submittedBy: null, reopening: null }

/** The surveys that ask one's own organisation, the newest first, and how far each has come. */
export const readMySurveys = defineAction({
  name: 'response.list',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation }): Promise<MySurvey[]> => {
    const surveys = (await listSurveys(db)).filter(({ asked }) => asked)
    const states = await listMyStates(db, organisation)
    return surveys.map((survey) => ({ survey, state: states.get(survey.id) ?? notBegun }))
  },
})
