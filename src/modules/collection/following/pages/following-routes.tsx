import { renderToStaticMarkup } from 'react-dom/server'
import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { countyRoutes } from '../../county/pages/county-routes.tsx'
import { messages } from '../../messages.ts'
import { readCallList, readFollowed } from '../actions/read-call-list.ts'
import { CollectionPage } from './CollectionPage.tsx'
import { CollectionState } from './CollectionState.tsx'
import { callRoutes } from './call-routes.tsx'
import { targetRoutes } from './target-routes.tsx'

/** Following a collection as it goes. */
export function followingRoutes(app: App, frame: FrameMaker): void {
  targetRoutes(app, frame)
  callRoutes(app, frame)
  countyRoutes(app, frame)

  app.get('/enkater/:survey/insamling', async (context) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const followed = await request.perform(readCallList, { survey: context.req.param('survey') })
    const framing = await frame(context, say(request.language, messages.collection))
    return context.html(
      renderPage(<CollectionPage frame={framing} role={workplace.role} now={request.now} followed={followed} />),
    )
  })

  app.get('/enkater/:survey/insamling/lage', async (context) => {
    const request = context.get('request')
    // A page that updates itself must not be given the page for signing in
    if (!(await request.viewer())) return context.body(null, 401)
    const followed = await request.perform(readFollowed, { survey: context.req.param('survey') })
    return context.html(
      renderToStaticMarkup(<CollectionState language={request.language} followed={followed} now={request.now} />),
    )
  })
}
