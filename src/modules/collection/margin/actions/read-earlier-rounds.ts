import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { findSurvey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import type { EarlierRound } from '../margin.ts'
import { listEarlierRounds } from '../queries/earlier-rounds.ts'

/** What the organisation itself has answered in the rounds that a survey is linked to, the newest first. @throws Problem `not-found` */
export const readEarlierRounds = defineAction({
  name: 'earlier.read',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async ({ db, organisation }, input): Promise<EarlierRound[]> => {
    const survey = await requireSurvey(db, input.survey)
    const rounds: EarlierRound[] = []
    for (const { id, link, answers } of await listEarlierRounds(db, {
      organisation,
      owner: survey.owner,
      survey: survey.id,
    })) {
      const earlier = await findSurvey(db, id)
      if (earlier) {
        rounds.push({ year: earlier.opensOn.slice(0, 4), questionnaire: earlier.questionnaire, link, answers })
      }
    }
    return rounds
  },
})
