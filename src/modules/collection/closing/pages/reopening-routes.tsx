import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { dayOf, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { collectionState } from '../../rules/collection-state.ts'
import { readClosing } from '../actions/read-closing.ts'
import { reopenAnyResponse, reopenOwnResponse } from '../actions/reopen-response.ts'
import { messages } from '../messages/index.ts'
import { type ClosingForm, refusedForm, untouched } from './closing-form.ts'
import { ReopenOwnPage, ReopenPage } from './ReopenPages.tsx'

/** Opening again what has been handed in: by the respondent itself, and by the one who asks. */
export function reopeningRoutes(app: App, frame: FrameMaker): void {
  const ownPage = async (context: Context<Env>, form: ClosingForm, status: 200 | 400 | 409 = 200) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const response = await request.perform(readMyResponse, { survey: context.req.param('survey') })
    const { survey, state } = response
    const open = collectionState(survey, dayOf(request.now)) === 'open'
    if (!open || state.status !== 'complete' || !may(workplace.role, 'survey.submit')) {
      return context.redirect(`/enkater/${survey.id}`, 303)
    }
    const path = `/enkater/${survey.id}/ta-upp`
    const framing = { ...(await frame(context, say(request.language, sharedMessages.reopenOwn))), path }
    return context.html(renderPage(<ReopenOwnPage frame={framing} response={response} form={form} />), status)
  }

  app.get('/enkater/:survey/ta-upp', (context) => ownPage(context, untouched))

  app.post('/enkater/:survey/ta-upp', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const fields = await readForm(context)
    try {
      await request.perform(reopenOwnResponse, { survey, reason: textOf(fields, 'reason') })
    } catch (error) {
      return ownPage(context, refusedForm(error, fields, request.language), statusOf(error))
    }
    return context.redirect(`/enkater/${survey}`, 303)
  })

  const page = async (context: Context<Env>, form: ClosingForm, status: 200 | 400 | 409 = 200) => {
    const request = context.get('request')
    const closing = await request.perform(readClosing, { survey: context.req.param('survey') })
    const asked = context.req.param('respondent')
    const respondent = closing.respondents.find((each) => each.respondent === asked)
    if (!respondent) throw new Problem('not-found')
    const { workplace } = await request.member()
    const back = `/enkater/${closing.survey.id}/avslut`
    if (!may(workplace.role, 'survey.reopen') || (!respondent.released && form.whole === null)) {
      return context.redirect(back, 303)
    }
    const path = `${back}/svar/${respondent.respondent}`
    const title = say(request.language, messages.reopenOf, { name: respondent.name })
    const framing = { ...(await frame(context, title)), path }
    const shown = <ReopenPage frame={framing} now={request.now} {...{ closing, respondent, form }} />
    return context.html(renderPage(shown), status)
  }

  app.get('/enkater/:survey/avslut/svar/:respondent', (context) => page(context, untouched))

  app.post('/enkater/:survey/avslut/svar/:respondent', async (context) => {
    const request = context.get('request')
    const { survey, respondent } = context.req.param()
    const fields = await readForm(context)
    const input = { survey, respondent, reason: textOf(fields, 'reason'), until: textOf(fields, 'until') }
    try {
      await request.perform(reopenAnyResponse, input)
    } catch (error) {
      return page(context, refusedForm(error, fields, request.language), statusOf(error))
    }
    return context.redirect(`/enkater/${survey}/avslut?oppnad#ateroppnat`, 303)
  })
}

function statusOf(error: unknown): 400 | 409 {
  return error instanceof Problem && error.code === 'not-ready' ? 409 : 400
}
