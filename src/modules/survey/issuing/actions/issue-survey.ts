import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import { countFrames, issue } from '../queries/preparing.ts'
import { checkIssue } from '../rules/check-issue.ts'
import { requireOwnSurvey } from './require-own-survey.ts'

/** Lets the respondents see a survey. @throws Problem `not-found`, `not-ready` with everything that hinders it */
export const issueSurvey = defineAction({
  name: 'survey.issue',
  permission: 'survey.issue',
  effect: 'write',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<{ readonly respondents: number }> => {
    const { db, organisation, now } = context
    const survey = await requireOwnSurvey(context, input.survey)
    const respondents = (await countFrames(db, organisation)).get(survey.id) ?? 0
    const hindrances = checkIssue(survey, respondents, dayOf(now)).filter(({ ok }) => !ok)
    const [first] = hindrances
    if (first) {
      const faults = hindrances.map(({ message }) => ({ field: '', message }))
      throw new Problem('not-ready', { detail: first.message, faults })
    }
    if (!(await issue(db, context, survey.id))) throw new Problem('not-ready')
    return { respondents }
  },
  audit: ({ survey }, { respondents }) => ({ subject: survey, detail: { respondents } }),
})
