import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages.ts'
import { addPublication } from '../queries/publications.ts'
import { computePicture } from './compute-picture.ts'
import { requireSurvey, surveyInput } from './require-survey.ts'

/** Publishes the picture of a closed survey as it is now. @throws Problem `not-found`, `not-ready` while collection goes on */
export const publishPicture = defineAction({
  name: 'survey.publish',
  permission: 'survey.publish',
  effect: 'write',
  input: surveyInput,
  run: async (context, { survey: id }) => {
    const survey = await requireSurvey(context, id)
    if (survey.owner !== context.organisation) throw new Problem('not-found')
    if (!survey.closedAt) throw new Problem('not-ready', { detail: messages.publishNotClosed })
    const result = await computePicture(context, survey)
    const revision = await addPublication(context.db, survey, {
      result,
      publishedAt: context.now,
      publishedBy: context.person,
    })
    return { revision, responses: result.participation.complete + result.participation.partial }
  },
  audit: ({ survey }, { revision, responses }) => ({ subject: survey, detail: { revision, responses } }),
})
