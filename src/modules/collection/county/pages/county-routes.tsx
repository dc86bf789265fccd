import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { faultsOf } from '../../pages/form.ts'
import { askCounty, endCounty, readCountyHelp } from '../actions/county-help.ts'
import { noteCounty, readCountyRespondent, readOwnCounty } from '../actions/own-county.ts'
import { messages } from '../messages.ts'
import { CountyHelpPage } from './CountyHelpPage.tsx'
import { CountyRespondentPage } from './CountyRespondentPage.tsx'
import { countyBoardRoutes } from './county-board-routes.tsx'
import { OwnCountyPage } from './OwnCountyPage.tsx'

/** County boards: an agency asks them to help, and they follow and note their own county. */
export function countyRoutes(app: App, frame: FrameMaker): void {
  app.get('/enkater/:survey/lansstyrelser', async (context) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const list = await request.perform(readCountyHelp, { survey: context.req.param('survey') })
    const framing = await frame(context, say(request.language, messages.countyHelp))
    const mayAsk = may(workplace.role, 'survey.invite')
    const notice = noticeOf(context)
    return context.html(renderPage(<CountyHelpPage frame={framing} {...{ list, mayAsk, notice }} />))
  })

  app.post('/enkater/:survey/lansstyrelser', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const form = await readForm(context)
    const board = textOf(form, 'avsluta')
    if (board === '') await request.perform(askCounty, { survey, county: textOf(form, 'fraga') })
    else await request.perform(endCounty, { survey, board })
    return context.redirect(`/enkater/${survey}/lansstyrelser?klart=${board === '' ? 'fragad' : 'avslutad'}`, 303)
  })

  countyBoardRoutes(app, frame)

  app.get('/lan', async (context) => {
    const request = context.get('request')
    const rows = await request.perform(readOwnCounty, {})
    const framing = await frame(context, say(request.language, messages.ownCounty))
    return context.html(renderPage(<OwnCountyPage frame={framing} rows={rows} now={request.now} />))
  })

  app.get('/lan/:survey/:respondent', (context) => respondentPage(context, frame, null))

  app.post('/lan/:survey/:respondent', async (context) => {
    const request = context.get('request')
    const text = textOf(await readForm(context), 'text')
    const key = ofRespondent(context)
    try {
      await request.perform(noteCounty, { ...key, text })
    } catch (error) {
      const { text: wrong } = faultsOf(error, request.language)
      return respondentPage(context, frame, { written: text, error: wrong ?? '' })
    }
    return context.redirect(`/lan/${key.survey}/${key.respondent}?sparat=1`, 303)
  })
}

async function respondentPage(
  context: Context<Env>,
  frame: FrameMaker,
  refused: { readonly written: string; readonly error: string } | null,
) {
  const request = context.get('request')
  const respondent = await request.perform(readCountyRespondent, ofRespondent(context))
  const { survey, respondent: id, name } = respondent.row
  const framing = { ...(await frame(context, name)), path: `/lan/${survey}/${id}` }
  return context.html(
    renderPage(
      <CountyRespondentPage
        frame={framing}
        respondent={respondent}
        written={refused?.written ?? ''}
        error={refused?.error}
        saved={context.req.query('sparat') === '1'}
        now={request.now}
      />,
    ),
    refused === null ? 200 : 400,
  )
}

function noticeOf(context: Context<Env>): string | null {
  const { language } = context.get('request')
  const done = context.req.query('klart')
  if (done === 'fragad') return say(language, messages.boardAsked)
  return done === 'avslutad' ? say(language, messages.boardEnded) : null
}

function ofRespondent(context: Context<Env>) {
  return { survey: context.req.param('survey') ?? '', respondent: context.req.param('respondent') ?? '' }
}
