import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { cleanText, type Said } from '../../../survey/index.ts'
import { questionId, surveyId } from '../../actions/input.ts'
import { messages } from '../messages.ts'
import { addComment, listComments, withdrawComment } from '../queries/comments.ts'
import { isSettled } from '../rules/is-settled.ts'
import { requireQuestion } from './require-question.ts'

const ofQuestion = { survey: surveyId, question: questionId }
const subjectOf = ({ survey, question }: { survey: string; question: string }) => `${survey}/${question}`

/** The longest comment that is taken. */
const longestComment = 4000

/** Says something about a question to one's colleagues, and to nobody else. @throws Problem `bad-input`, `not-found` */
export const writeComment = defineAction({
  name: 'comment.write',
  permission: 'survey.read',
  effect: 'write',
  input: z.strictObject({ ...ofQuestion, text: z.string() }),
  run: async (context, input): Promise<void> => {
    const { question, key } = await requireQuestion(context, input)
    await addComment(context.db, key, { question: question.id, text: requireComment(input.text) }, context)
  },
  audit: (input) => ({ subject: subjectOf(input), detail: {} }),
})

/** Says that what was talked about is settled. @throws Problem `not-ready` where nothing is left to settle */
export const settleComments = defineAction({
  name: 'comment.settle',
  permission: 'survey.read',
  effect: 'write',
  input: z.strictObject(ofQuestion),
  run: async (context, input): Promise<void> => {
    const { question, key } = await requireQuestion(context, input)
    const comments = await listComments(context.db, key, question.id, context.person)
    if (comments.length === 0 || isSettled(comments)) {
      throw new Problem('not-ready', { detail: messages.nothingToSettle })
    }
    await addComment(context.db, key, { question: question.id, text: null }, context)
  },
  audit: (input) => ({ subject: subjectOf(input), detail: {} }),
})

/** Takes back what one has written oneself: its text is gone, its place stays. @throws Problem `not-found` for another's */
export const takeBackComment = defineAction({
  name: 'comment.withdraw',
  permission: 'survey.read',
  effect: 'write',
  input: z.strictObject({ ...ofQuestion, comment: z.uuid() }),
  run: async (context, input): Promise<void> => {
    const { question, key } = await requireQuestion(context, input)
    const comment = { question: question.id, id: input.comment }
    if (!(await withdrawComment(context.db, key, comment, context))) throw new Problem('not-found')
  },
  audit: (input) => ({ subject: subjectOf(input), detail: { comment: input.comment } }),
})

/** @throws Problem `bad-input` */
function requireComment(written: string): string {
  const cleaned = cleanText(written)
  const refuse = (message: Said) => new Problem('bad-input', { faults: [{ field: 'text', message }] })
  if (!cleaned.ok) throw refuse(cleaned.message)
  if (cleaned.text === '') throw refuse(messages.commentEmpty)
  if (cleaned.text.length > longestComment) throw refuse(messages.commentTooLong)
  return cleaned.text
}
