import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { dayOf, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { stateForRespondent } from '../../rules/collection-state.ts'
import { readTogether } from '../../together/actions/read-together.ts'
import { includes } from '../../together/rules/own-sections.ts'
import { settleComments, takeBackComment, writeComment } from '../actions/comment.ts'
import { readQuestion } from '../actions/read-question.ts'
import { restoreAnswer } from '../actions/restore-answer.ts'
import { signOffAnswer } from '../actions/sign-off.ts'
import { messages } from '../messages.ts'
import { QuestionPage, type Refusal } from './QuestionPage.tsx'

/** One question: its history, what is said of it, and who stands for its answer. */
export function questionRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, refusal: Refusal | null, status: 200 | 400 | 409 = 200) => {
    const request = context.get('request')
    await request.member()
    const history = await request.perform(readQuestion, ofQuestion(context))
    const { response, question } = history
    const open =
      stateForRespondent(response.survey, response.state, dayOf(request.now)) === 'open' &&
      response.state.status !== 'complete'
    const { own } = await request.perform(readTogether, { survey: response.survey.id })
    const mayAnswer = open && includes(own, question.section)
    // The page that a form was refused on is the one that it stood on, for the language link too
    const path = `/enkater/${response.survey.id}/fraga/${question.id}`
    const framing = { ...(await frame(context, question.text[request.language])), path }
    return context.html(
      renderPage(<QuestionPage frame={framing} {...{ history, mayAnswer, refusal }} maySign={mayAnswer} />),
      status,
    )
  }
  const back = (context: Context<Env>, place: string) => {
    const { survey, question } = ofQuestion(context)
    return context.redirect(`/enkater/${survey}/fraga/${question}#${place}`, 303)
  }

  app.get('/enkater/:survey/fraga/:question', (context) => page(context, null))

  app.post('/enkater/:survey/fraga/:question/kommentar', async (context) => {
    const request = context.get('request')
    const text = fieldOf(await readForm(context), 'text')
    try {
      await request.perform(writeComment, { ...ofQuestion(context), text })
    } catch (error) {
      const fault = error instanceof Problem && error.code === 'bad-input' ? error.faults[0] : undefined
      if (!fault) throw error
      return page(context, { comment: { text, fault: say(request.language, fault.message) } }, 400)
    }
    return back(context, 'kommentarer')
  })

  app.post('/enkater/:survey/fraga/:question/kommentar/ta-tillbaka', async (context) => {
    const comment = fieldOf(await readForm(context), 'comment')
    await context.get('request').perform(takeBackComment, { ...ofQuestion(context), comment })
    return back(context, 'kommentarer')
  })

  app.post('/enkater/:survey/fraga/:question/avklarat', async (context) => {
    await context.get('request').perform(settleComments, ofQuestion(context))
    return back(context, 'kommentarer')
  })

  app.post('/enkater/:survey/fraga/:question/godkann', async (context) => {
    const version = numberOf(await readForm(context), 'version')
    try {
      await context.get('request').perform(signOffAnswer, { ...ofQuestion(context), version })
    } catch (error) {
      return page(context, refusalOf(context, error), 409)
    }
    return back(context, 'svaret')
  })

  app.post('/enkater/:survey/fraga/:question/tillbaka', async (context) => {
    const form = await readForm(context)
    const input = { ...ofQuestion(context), version: numberOf(form, 'version'), current: numberOf(form, 'current') }
    try {
      await context.get('request').perform(restoreAnswer, input)
    } catch (error) {
      return page(context, refusalOf(context, error), 409)
    }
    return back(context, 'svaret')
  })
}

/** What the page says of an answer that has moved on, or that does not fit its question any more. @throws everything else */
function refusalOf(context: Context<Env>, error: unknown): Refusal {
  const { language } = context.get('request')
  const [fault] = error instanceof Problem && error.code === 'bad-input' ? error.faults : []
  if (fault) {
    return { notice: { title: say(language, messages.answerDoesNotFit), text: say(language, fault.message) } }
  }
  if (!(error instanceof Problem) || error.code !== 'conflict') throw error
  return {
    notice: { title: say(language, messages.answerMovedOn), text: say(language, messages.answerMovedOnAdvice) },
  }
}

function ofQuestion(context: Context<Env>) {
  return { survey: context.req.param('survey') ?? '', question: context.req.param('question') ?? '' }
}

type Form = Awaited<ReturnType<typeof readForm>>

function fieldOf(form: Form, name: string): string {
  const value = [...form].find(([field]) => field === name)?.[1]
  return typeof value === 'string' ? value : ''
}

/** A whole number; what is none is as no version that ever was. */
function numberOf(form: Form, name: string): number {
  const text = fieldOf(form, name)
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
