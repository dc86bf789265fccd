import { z } from 'zod'
import type { ActionContext } from '../../../../platform/action/index.ts'
import { defineAction } from '../../../../platform/action/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import type { RoundComparison } from '../rules/round-comparison.ts'
import { compareLinked, requireLink } from './linked-rounds.ts'

const input = z.strictObject({
  survey: surveyId,
  earlier: z.string().min(1).max(64),
  question: z.string().min(1).max(64),
})

/** What the comparison says of one question as it is graded now, with marks for what is hidden. @throws Problem `not-found` */
export const previewPair = defineAction({
  name: 'round.preview',
  permission: 'result.read',
  effect: 'read',
  input,
  run: (context, asked) => comparePair(context, asked, false),
})

/**
 * The same with what is hidden in it, for the survey lead: to judge the protection, never to send on. It is written in the audit log each
 * time, so it counts as a change. @throws Problem `not-found`
 */
export const revealPair = defineAction({
  name: 'round.reveal',
  permission: 'result.reveal',
  effect: 'write',
  input,
  run: (context, asked) => comparePair(context, asked, true),
  audit: ({ survey, earlier, question }) => ({ subject: survey, detail: { earlier, question } }),
})

/** Every pair is compared, since the tests of all are corrected together; what is asked for is then picked out. */
async function comparePair(
  context: ActionContext,
  { survey: id, earlier, question }: z.infer<typeof input>,
  reveal: boolean,
): Promise<RoundComparison> {
  const survey = await requireOwnSurvey(context, id)
  const linked = await requireLink(context, survey, earlier)
  const comparison = await compareLinked(context, linked, linked.pairs, reveal)
  return { ...comparison, questions: comparison.questions.filter(({ later }) => later === question) }
}
