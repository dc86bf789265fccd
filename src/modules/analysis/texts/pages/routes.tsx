import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { listTextFields } from '../actions/list-text-fields.ts'
import { codeBookRoutes } from './code-book-routes.tsx'
import { codingRoutes } from './coding-routes.tsx'
import { compareRoutes } from './compare-routes.tsx'
import { messages } from './messages.ts'
import { releaseRoutes } from './release-routes.tsx'
import { TextsPage } from './TextsPage.tsx'

/** Free text: coding by people, comparing their codes, and publishing text by text. */
export function textsRoutes(app: App, frame: FrameMaker): void {
  app.get('/analys/:survey/fritext', async (context) => {
    const request = context.get('request')
    const { survey, fields } = await request.perform(listTextFields, { survey: context.req.param('survey') })
    const framing = { ...(await frame(context, say(request.language, messages.title))), demo: survey.synthetic }
    return context.html(renderPage(<TextsPage frame={framing} survey={survey} fields={fields} />))
  })
  codingRoutes(app, frame)
  codeBookRoutes(app, frame)
  compareRoutes(app, frame)
  releaseRoutes(app, frame)
}
