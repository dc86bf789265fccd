import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { compileReplay } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { endCollection, listPartialAnswers, storeStandings } from '../queries/end-collection.ts'

/**
 * Ends collection: nobody answers any more, and the agency may read what was begun. Where each of those respondents stands
 * on each question is stored. Four statements.
 *
 * @throws Problem `not-found`, `closed` when it had already ended
 */
export const closeCollection = defineAction({
  name: 'collection.close',
  permission: 'survey.close',
  effect: 'write',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<{ readonly partial: number }> => {
    const { db, now } = context
    if (!(await endCollection(db, input.survey, now))) {
      await requireOwnSurvey(context, input.survey)
      throw new Problem('closed')
    }
    // Read once nobody can correct it any more
    const survey = await requireOwnSurvey(context, input.survey)
    const replay = compileReplay(survey.questionnaire)
    const partial = await listPartialAnswers(db, survey.owner, survey.id)
    const standings = new Map(
      [...partial].map(([respondent, answers]) => [
        respondent,
        Object.fromEntries(replay({ status: 'partial', answers: new Map(answers) }).standing),
      ]),
    )
    await storeStandings(db, survey.id, standings)
    return { partial: standings.size }
  },
  audit: ({ survey }, detail) => ({ subject: survey, detail }),
})
