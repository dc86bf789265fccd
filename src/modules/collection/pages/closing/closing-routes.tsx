import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm } from '../../../../platform/http/index.ts'
import { type Message, say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { closeCollection } from '../../actions/closing/close-collection.ts'
import { readClosing } from '../../actions/closing/read-closing.ts'
import { setDeadline } from '../../actions/closing/set-deadline.ts'
import { messages } from '../../messages/index.ts'
import { ClosingPage } from './ClosingPage.tsx'
import { type ClosingForm, refusedForm, textOf, untouched } from './closing-form.ts'

/** The end of a collection, on a page of its own. */
export function closingRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, form: ClosingForm, status: 200 | 400 = 200) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const closing = await request.perform(readClosing, { survey: context.req.param('survey') })
    // The page that a form was refused on is the one that it stood on, for the menu and the language link too
    const path = `/enkater/${closing.survey.id}/avslut`
    const framing = { ...(await frame(context, say(request.language, messages.closing))), path }
    const shown = (
      <ClosingPage
        frame={framing}
        role={workplace.role}
        now={request.now}
        {...{ closing, form, done: doneWords(context) }}
      />
    )
    return context.html(renderPage(shown), status)
  }

  app.get('/enkater/:survey/avslut', (context) => page(context, untouched))

  app.post('/enkater/:survey/avslut/stang', async (context) => {
    const request = context.get('request')
    if (!isConfirmed(await readForm(context), 'bekrafta')) {
      const faults = { bekrafta: say(request.language, messages.closeConfirmMissing) }
      return page(context, { ...untouched, faults }, 400)
    }
    const survey = context.req.param('survey')
    await request.perform(closeCollection, { survey })
    return context.redirect(`/enkater/${survey}/avslut`, 303)
  })

  app.post('/enkater/:survey/avslut/frist', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const fields = await readForm(context)
    try {
      const input = { survey, closesOn: textOf(fields, 'closesOn'), graceDays: textOf(fields, 'graceDays') }
      await request.perform(setDeadline, input)
    } catch (error) {
      return page(context, refusedForm(error, fields, request.language), 400)
    }
    return context.redirect(`/enkater/${survey}/avslut?frist`, 303)
  })
}

/** What was done on the page before this one. */
function doneWords(context: Context<Env>): Message | null {
  if (context.req.query('frist') !== undefined) return messages.deadlineSaved
  return context.req.query('oppnad') === undefined ? null : messages.reopenedDone
}
