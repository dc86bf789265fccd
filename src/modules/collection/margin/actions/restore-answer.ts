import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { questionId, surveyId, version } from '../../actions/input.ts'
import { type SavedAnswer, saveAnswer } from '../../answering/actions/save-answer.ts'
import { giveReason, listVersions } from '../queries/versions.ts'
import { restoredReason } from '../rules/reason.ts'
import { requireQuestion } from './require-question.ts'

/**
 * Brings back what an answer was in an earlier version, by saving it anew as anyone would: nothing is taken out of the history.
 *
 * @throws as saveAnswer; Problem `not-found` for a version that never was
 */
export const restoreAnswer = defineAction({
  name: 'answer.restore',
  permission: saveAnswer.permission,
  effect: 'write',
  input: z.strictObject({ survey: surveyId, question: questionId, version, current: version }),
  run: async (context, input): Promise<SavedAnswer> => {
    const { question, key } = await requireQuestion(context, input)
    const versions = await listVersions(context.db, key, question.id)
    const earlier = versions.find((each) => each.version === input.version)
    if (!earlier) throw new Problem('not-found')
    await giveReason(context.db, restoredReason(input.version))
    return saveAnswer.run(context, {
      survey: input.survey,
      question: question.id,
      version: input.current,
      value: earlier.value,
    })
  },
  audit: (input, saved) => ({
    subject: `${input.survey}/${input.question}`,
    detail: { restored: input.version, version: saved.version },
  }),
})
