import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { replay } from '../../../survey/index.ts'
import { shownVersion, surveyId } from '../../actions/input.ts'
import { requireOpen } from '../../actions/require-open.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { findResponse, holdResponse, submit } from '../../queries/responses.ts'
import { answersOf } from '../../response.ts'
import { responseProgress } from '../../rules/section-progress.ts'
import { messages } from '../messages/index.ts'

export interface Submitted {
  readonly submittedAt: Date
  /** Questions that were asked, and those answered. */
  readonly asked: number
  readonly answered: number
}

/** Thrown when the questions were corrected after the review that somebody hands in from. Nothing is handed in. */
export class CorrectedSinceReview extends Problem {
  constructor() {
    super('conflict', { detail: messages.correctedSinceReview })
  }
}

/**
 * Hands in the organisation's answers as complete: from here on they do not change, and the agency may read them. `shown` is the
 * version of the questions that the review showed.
 *
 * @throws CorrectedSinceReview; Problem `closed`, `already-submitted`, `not-found`, and `not-ready` with nothing answered, or with
 *   questions unanswered that `unansweredConfirmed` does not let by
 */
export const submitResponse = defineAction({
  name: 'response.submit',
  permission: 'survey.submit',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, unansweredConfirmed: z.boolean(), shown: shownVersion }),
  run: async ({ db, organisation, person, now }, input): Promise<Submitted> => {
    const { owner } = await requireSurvey(db, input.survey)
    const key = { organisation, owner, survey: input.survey }
    await holdResponse(db, key)
    // From here on the questions are not corrected
    const survey = await requireSurvey(db, input.survey)
    const response = await findResponse(db, key)
    if (!response) throw new Problem('not-found')
    if (response.state.status === 'complete') throw new Problem('already-submitted')
    await requireOpen(survey, { db, organisation, now })
    if (typeof input.shown === 'number' && input.shown !== survey.version) throw new CorrectedSinceReview()
    const answers = answersOf(response.stored)
    const { asked, answered } = responseProgress(survey.questionnaire, answers)
    if (answered === 0) throw new Problem('not-ready', { detail: messages.nothingToSubmit })
    if (answered < asked && !input.unansweredConfirmed) {
      throw new Problem('not-ready', {
        detail: messages.confirmMissing,
        faults: [{ field: 'unansweredConfirmed', message: messages.confirmMissing }],
      })
    }
    const { standing } = replay(survey.questionnaire, { status: 'complete', answers })
    const outcome = await submit(db, key, { person, now, standing: Object.fromEntries(standing) })
    if (outcome !== 'submitted') throw new Problem(outcome)
    return { submittedAt: now, asked, answered }
  },
  audit: ({ survey }, { asked, answered }) => ({ subject: survey, detail: { asked, answered } }),
})
