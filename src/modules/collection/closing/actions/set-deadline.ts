import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { moveDeadline } from '../queries/move-deadline.ts'
import { type Deadline, readDeadline } from '../rules/read-deadline.ts'

const typed = z.string().max(100)

/**
 * Moves the last day of a survey that has not been ended, and says how many days after it answers are still taken. Two statements.
 *
 * @throws Problem `not-found`, `closed`, and `bad-input` with everything that is wrong with the days
 */
export const setDeadline = defineAction({
  name: 'deadline.set',
  permission: 'survey.close',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, closesOn: typed, graceDays: typed }),
  run: async (context, { survey: id, ...given }): Promise<{ readonly was: Deadline; readonly now: Deadline }> => {
    const survey = await requireOwnSurvey(context, id)
    if (survey.closedAt !== null) throw new Problem('closed')
    const { deadline, faults } = readDeadline(given, survey, dayOf(context.now))
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    if (!(await moveDeadline(context.db, survey, deadline))) throw new Problem('closed')
    return { was: { closesOn: survey.closesOn, graceDays: survey.graceDays }, now: deadline }
  },
  audit: ({ survey }, detail) => ({ subject: survey, detail: { ...detail } }),
})
