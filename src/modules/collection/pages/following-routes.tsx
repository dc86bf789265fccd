import type { Context } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import { type App, type Env, isConfirmed, readForm } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { closeCollection } from '../actions/close-collection.ts'
import { readProgress } from '../actions/read-progress.ts'
import { messages } from '../messages/index.ts'
import { CollectionPage } from './CollectionPage.tsx'
import { CollectionState } from './CollectionState.tsx'

/** Following a collection as it goes, and ending it. */
export function followingRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, unconfirmed: boolean, status: 200 | 400 = 200) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const followed = await readFollowed(context)
    // The page that a form was refused on is the one that it stood on, for the menu and the language link too
    const path = `/enkater/${followed.survey.id}/insamling`
    const framing = { ...(await frame(context, say(request.language, messages.collection))), path }
    return context.html(
      renderPage(
        <CollectionPage frame={framing} role={workplace.role} now={request.now} {...{ followed, unconfirmed }} />,
      ),
      status,
    )
  }

  app.get('/enkater/:survey/insamling', (context) => page(context, false))

  app.get('/enkater/:survey/insamling/lage', async (context) => {
    const request = context.get('request')
    // A page that updates itself must not be given the page for signing in
    if (!(await request.viewer())) return context.body(null, 401)
    const followed = await readFollowed(context)
    return context.html(
      renderToStaticMarkup(<CollectionState language={request.language} followed={followed} now={request.now} />),
    )
  })

  app.post('/enkater/:survey/stang', async (context) => {
    if (!isConfirmed(await readForm(context), 'bekrafta')) return page(context, true, 400)
    const survey = context.req.param('survey')
    await context.get('request').perform(closeCollection, { survey })
    return context.redirect(`/enkater/${survey}/insamling`, 303)
  })
}

function readFollowed(context: Context<Env>) {
  return context.get('request').perform(readProgress, { survey: context.req.param('survey') })
}
