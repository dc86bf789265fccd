import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { listRespondents } from '../../closing/queries/respondents.ts'
import { readReleased } from '../../dataset/queries/counted.ts'
import { listTimes } from '../../together/queries/times.ts'
import type { PilotResult } from '../pilot.ts'
import { listReleasedComments } from '../queries/comments.ts'
import { timeOf, trialOf } from '../rules/pilot-result.ts'

/**
 * What a pilot of one's own has shown, from those that have handed in, or when it has ended from all. Five statements.
 *
 * @throws Problem `not-found` also for a survey that is no pilot
 */
export const readPilotResult = defineAction({
  name: 'pilot.result',
  permission: 'survey.follow',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<PilotResult> => {
    const survey = await requireOwnSurvey(context, input.survey)
    if (survey.kind !== 'pilot') throw new Problem('not-found')
    const { db } = context
    const { owner, id, questionnaire } = survey
    const respondents = await listRespondents(db, owner, id)
    const responses = await readReleased(db, survey)
    const nameOf = new Map(respondents.map(({ respondent, name }) => [respondent, name]))
    const comments = (await listReleasedComments(db, owner, id))
      .map((comment) => ({ ...comment, name: nameOf.get(comment.respondent) ?? comment.respondent }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    const times = await listTimes(db, owner, id)
    const read = new Set(responses.map(({ respondent }) => respondent))
    const questions = trialOf(questionnaire, responses, comments)
    const sections = Map.groupBy(times, ({ section }) => section)
    const wholes = [...Map.groupBy(times, ({ respondent }) => respondent).values()].map((each) =>
      each.reduce((sum, { minutes }) => sum + minutes, 0),
    )
    return {
      survey,
      respondents: respondents.map(({ respondent, name }) => ({ respondent, name, read: read.has(respondent) })),
      begun: respondents.filter(({ status }) => status !== null).length,
      questions,
      times: new Map(
        [...sections].flatMap(([section, each]) => {
          const time = timeOf(each.map(({ minutes }) => minutes))
          return time === null ? [] : [[section, time] as const]
        }),
      ),
      whole: timeOf(wholes),
      general: comments
        .filter(({ question }) => !questions.has(question))
        .toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    }
  },
})
