import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { countPilotedWith } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireSurvey } from '../../actions/require-survey.ts'

/**
 * With how many municipalities the questions of a survey were tried in a pilot: the number alone, never which. 0 where they were not.
 * Two statements.
 *
 * @throws Problem `not-found` for a survey that one does not see
 */
export const countTried = defineAction({
  name: 'pilot.tried-with',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async ({ db }, input): Promise<number> => {
    const { owner, id, pilot } = await requireSurvey(db, input.survey)
    return pilot === null ? 0 : countPilotedWith(db, owner, id)
  },
})
