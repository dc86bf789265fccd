import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { questionId, surveyId, version } from '../../actions/input.ts'
import { requireOpen } from '../../actions/require-open.ts'
import { requirePart } from '../../together/actions/require-part.ts'
import { addSignOff } from '../queries/sign-offs.ts'
import { requireQuestion } from './require-question.ts'

/**
 * Stands for an answer as it is in one version: whoever leads the answering, or has its section. A change after that is not signed off.
 *
 * @throws Problem `conflict` when the answer is another by now, taken back or submitted; `closed`, `not-found`, `forbidden`
 */
export const signOffAnswer = defineAction({
  name: 'answer.sign-off',
  permission: 'survey.contribute',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, question: questionId, version }),
  run: async (context, input): Promise<void> => {
    const { survey, question, key } = await requireQuestion(context, input)
    await requireOpen(survey, context)
    await requirePart(context, survey, question.section)
    const signed = { question: question.id, version: input.version }
    if (!(await addSignOff(context.db, key, signed, context))) throw new Problem('conflict')
  },
  audit: ({ survey, question, version }) => ({ subject: `${survey}/${question}`, detail: { version } }),
})
