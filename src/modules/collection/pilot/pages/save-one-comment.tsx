import type { Context } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Env } from '../../../../platform/http/index.ts'
import { formatTime, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { readSurvey } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'
import { readOwnPilot } from '../actions/read-own-pilot.ts'
import { CommentConflict, savePilotComments } from '../actions/save-comments.ts'
import { mark, readComments } from '../rules/comment-fields.ts'
import { CommentConflictView } from './CommentPlace.tsx'

type Form = readonly (readonly [string, unknown])[]

/** Whether what is saved while one answers is a comment to the agency and no answer. */
export function isComment(form: Form): boolean {
  const question = form.find(([name]) => name === 'question')?.[1]
  return typeof question === 'string' && question.startsWith(mark)
}

/** Saves one comment, and replies as for an answer. @throws Problem */
export async function saveOneComment(context: Context<Env>, survey: string, form: Form): Promise<Response> {
  const request = context.get('request')
  const { language, now } = request
  const { comments, rest, faults } = readComments(form.filter(([name]) => name !== 'question'))
  const [comment] = comments
  if (faults.length > 0 || rest.length > 0 || !comment) throw new Problem('bad-input', { faults })
  const { questionnaire } = await request.perform(readSurvey, { survey })
  const question = questionnaire.questions.find(({ id }) => id === comment.question)
  try {
    const section = question?.section ?? ''
    // The page says what it began with, and not what it has saved since: what is sent alone has been touched
    const touched = { ...comment, was: 'touched' }
    const { saved } = await request.perform(savePilotComments, { survey, section, comments: [touched] })
    const version = saved[comment.question] ?? (await storedVersion(context, survey, comment.question))
    return context.json({ version, savedAt: formatTime(language, now) })
  } catch (error) {
    const [conflict] = error instanceof CommentConflict ? error.conflicts : []
    if (!conflict) throw error
    const label = say(language, question ? messages.commentToAgency : messages.wholeComment)
    const view = <CommentConflictView {...{ language, conflict, label, now }} />
    return context.json({ html: renderToStaticMarkup(view) }, 409)
  }
}

/** Of a comment that already said what was sent. */
async function storedVersion(context: Context<Env>, survey: string, question: string): Promise<number> {
  const { comments } = await context.get('request').perform(readOwnPilot, { survey })
  return comments.get(question)?.version ?? 0
}
