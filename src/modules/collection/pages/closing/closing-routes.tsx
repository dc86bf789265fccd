import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { closeCollection } from '../../actions/closing/close-collection.ts'
import { readClosing } from '../../actions/closing/read-closing.ts'
import { messages } from '../../messages/index.ts'
import { ClosingPage } from './ClosingPage.tsx'

/** The end of a collection, on a page of its own. */
export function closingRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, unconfirmed: boolean, status: 200 | 400 = 200) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const closing = await request.perform(readClosing, { survey: context.req.param('survey') })
    // The page that a form was refused on is the one that it stood on, for the menu and the language link too
    const path = `/enkater/${closing.survey.id}/avslut`
    const framing = { ...(await frame(context, say(request.language, messages.closing))), path }
    const shown = <ClosingPage frame={framing} role={workplace.role} now={request.now} {...{ closing, unconfirmed }} />
    return context.html(renderPage(shown), status)
  }

  app.get('/enkater/:survey/avslut', (context) => page(context, false))

  app.post('/enkater/:survey/avslut/stang', async (context) => {
    if (!isConfirmed(await readForm(context), 'bekrafta')) return page(context, true, 400)
    const survey = context.req.param('survey')
    await context.get('request').perform(closeCollection, { survey })
    return context.redirect(`/enkater/${survey}/avslut`, 303)
  })
}
