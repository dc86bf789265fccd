import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { respondentId, surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { isAsked } from '../../queries/frame.ts'
import { addCall } from '../queries/calls.ts'
import { readCall } from '../rules/read-call.ts'

const text = z.string()

/**
 * Notes a call to one that is asked: when, with whom, what came of it, and when to call again. Three statements beside the audit
 * entry. @throws Problem `bad-input` with every fault, `not-found`
 */
export const noteCall = defineAction({
  name: 'call.note',
  permission: 'survey.call',
  effect: 'write',
  input: z.strictObject({
    survey: surveyId,
    respondent: respondentId,
    day: text,
    time: text,
    outcome: text,
    promisedOn: text,
    spokeWith: text,
    note: text,
    nextOn: text,
  }),
  run: async (context, { survey: id, respondent, ...written }): Promise<void> => {
    const survey = await requireOwnSurvey(context, id)
    const key = { owner: survey.owner, survey: survey.id, respondent }
    if (!(await isAsked(context.db, key))) throw new Problem('not-found')
    const read = readCall(written, context.now)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    await addCall(context.db, key, read.call, context.person)
  },
  audit: ({ survey, respondent, outcome }) => ({ subject: `${survey}/${respondent}`, detail: { outcome } }),
})
