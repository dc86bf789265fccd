import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey, requireSurvey } from '../../actions/require-survey.ts'
import { reopenResponse } from '../../queries/reopenings.ts'
import { collectionState } from '../../rules/collection-state.ts'
import { messages } from '../messages/index.ts'
import { readReopening } from '../rules/read-reopening.ts'

const typed = z.string().max(20_000)
const respondentId = z.string().min(1).max(64)

export interface Reopened {
  /** ISO date; null where it is the survey's last day. */
  readonly until: string | null
}

/**
 * Takes up what one's own organisation has handed in, while the survey is open: from here on it can be changed, and the one who asks
 * cannot read it until it is handed in again. Two statements.
 *
 * @throws Problem `not-found`, `closed`, `not-ready` where nothing has been handed in, `bad-input` without a reason
 */
export const reopenOwnResponse = defineAction({
  name: 'response.reopen-own',
  permission: 'survey.submit',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, reason: typed }),
  run: async (context, { survey: id, reason }): Promise<Reopened> => {
    const survey = await requireSurvey(context.db, id)
    if (collectionState(survey, dayOf(context.now)) === 'closed') throw new Problem('closed')
    return reopen(context, survey, context.organisation, { reason, until: null })
  },
  audit: ({ survey }, { until }) => ({ subject: survey, detail: { until } }),
})

/**
 * Opens what a respondent has handed in in a survey of one's own: as long as the survey is open to its last day, after that to a day that is
 * given. Two statements.
 *
 * @throws Problem `not-found`, `not-ready` where nothing has been handed in, `bad-input` with everything that is wrong
 */
export const reopenAnyResponse = defineAction({
  name: 'response.reopen',
  permission: 'survey.reopen',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, respondent: respondentId, reason: typed, until: typed }),
  run: async (context, { survey: id, respondent, reason, until }): Promise<Reopened> => {
    const survey = await requireOwnSurvey(context, id)
    const over = collectionState(survey, dayOf(context.now)) === 'closed'
    return reopen(context, survey, respondent, { reason, until: over ? until : null })
  },
  audit: ({ survey, respondent }, { until }) => ({ subject: `${survey}/${respondent}`, detail: { until } }),
})

async function reopen(
  { db, now }: ActionContext,
  { owner, id }: Survey,
  organisation: string,
  given: { readonly reason: string; readonly until: string | null },
): Promise<Reopened> {
  const { reason, until, faults } = readReopening(given, dayOf(now))
  if (faults.length > 0) throw new Problem('bad-input', { faults })
  const outcome = await reopenResponse(db, { organisation, owner, survey: id }, { reason, until, now })
  if (outcome === 'not-submitted') throw new Problem('not-ready', { detail: messages.nothingToReopen })
  if (outcome !== 'reopened') throw new Problem(outcome)
  return { until }
}
