import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { listTimes } from '../../together/queries/times.ts'
import type { OwnPilot } from '../pilot.ts'
import { listOwnComments } from '../queries/comments.ts'

/** What one's own organisation has said to the agency in a pilot. Three statements. @throws Problem `not-found` where it is none */
export const readOwnPilot = defineAction({
  name: 'pilot.read-own',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async ({ db, organisation }, input): Promise<OwnPilot> => {
    const { kind, owner, id } = await requireSurvey(db, input.survey)
    if (kind !== 'pilot') throw new Problem('not-found')
    const times = await listTimes(db, owner, id)
    return {
      comments: await listOwnComments(db, { organisation, owner, survey: id }),
      minutes: times.reduce((sum, { minutes }) => sum + minutes, 0),
    }
  },
})
