import type { Context } from 'hono'
import type { Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem, problemTable } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { type Question, readSurvey, type Section, type Survey, validateAnswer } from '../../../survey/index.ts'
import { writtenComments } from '../../pilot/pages/written-comments.ts'
import type { PostedComment } from '../../pilot/rules/comment-fields.ts'
import { answerWords } from '../../rules/answer-words.ts'
import { readFields } from '../../rules/field-values.ts'
import { fingerprint } from '../../rules/fingerprint.ts'
import type { ParsedForm } from '../../rules/parse-form.ts'
import { messages } from '../messages.ts'
import { NotTakenPage, type Written } from './NotTakenPage.tsx'

/** Whether an error says that answers are not taken from whoever sends them, whatever they are. */
export function isNotTaken(error: unknown): error is Problem {
  return (
    error instanceof Problem &&
    ['not-signed-in', 'forbidden', 'closed', 'already-submitted', 'not-ready'].includes(error.code)
  )
}

/** Nothing was saved: why, and what was written. */
export async function notTaken(
  context: Context<Env>,
  frame: FrameMaker,
  sent: {
    survey: Survey
    section: Section
    form: ParsedForm
    comments: readonly PostedComment[]
    problem: Problem
  },
): Promise<Response> {
  const { survey, section, form, comments, problem } = sent
  const request = context.get('request')
  const { language } = request
  const path = `/enkater/${survey.id}`
  const framing = { ...(await frame(context, say(language, messages.notTaken))), path }
  const written = [...writtenIn(context, section.questions, form), ...writtenComments(request, survey, comments)]
  const page = (
    <NotTakenPage frame={framing} survey={survey} reason={reasonOf(context, problem)} written={written} person={null} />
  )
  return context.html(renderPage(page), problemTable[problem.code].status)
}

/** A section was opened by somebody who may not: if they may not any more, their browser can hold what they wrote. @throws the error */
export async function refusedAt(context: Context<Env>, frame: FrameMaker, error: unknown): Promise<Response> {
  const request = context.get('request')
  const session = await request.session()
  if (!(error instanceof Problem) || error.code !== 'forbidden' || !session) throw error
  const survey = await request.perform(readSurvey, { survey: context.req.param('survey') })
  const reason = reasonOf(context, error)
  const framing = await frame(context, reason.title)
  const page = <NotTakenPage frame={framing} {...{ survey, reason }} written={null} person={session.person} />
  return context.html(renderPage(page), problemTable[error.code].status)
}

/** The answers that were touched, in words. */
export function writtenIn(context: Context<Env>, questions: readonly Question[], form: ParsedForm): Written[] {
  const { language } = context.get('request')
  return questions.flatMap((question) => {
    const posted = form.answers.get(question.id)
    if (!posted) return []
    const read = validateAnswer(question, readFields(question, posted.fields))
    const text = question.text[language]
    // What does not fit the question is shown as it was typed
    if (!read.ok) return [{ question: question.id, text, lines: [posted.fields.written] }]
    const print = fingerprint(read.value)
    const untouched = print === posted.before || (print !== '' && print === posted.proposed)
    return untouched ? [] : [{ question: question.id, text, lines: answerWords(question, read.value, language) }]
  })
}

export function reasonOf(context: Context<Env>, problem: Problem): { title: string; text: string } {
  const { language } = context.get('request')
  const { title, advice } = problemTable[problem.code]
  return { title: say(language, title), text: say(language, problem.detail ?? advice) }
}
