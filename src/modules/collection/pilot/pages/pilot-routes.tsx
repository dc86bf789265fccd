import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { messages } from '../../messages.ts'
import { readPilotResult } from '../actions/read-pilot-result.ts'
import { chooseRoutes } from './choose-routes.tsx'
import { writePilotComments } from './comments-csv.ts'
import { PilotPage } from './PilotPage.tsx'

/** A pilot: whom it asks, and what it showed. */
export function pilotRoutes(app: App, frame: FrameMaker): void {
  chooseRoutes(app, frame)

  app.get('/enkater/:survey/pilot', async (context) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const result = await request.perform(readPilotResult, { survey: context.req.param('survey') })
    const framing = await frame(context, say(request.language, messages.pilotResult))
    return context.html(renderPage(<PilotPage frame={framing} result={result} role={workplace.role} />))
  })

  app.get('/enkater/:survey/pilot/kommentarer.csv', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const result = await request.perform(readPilotResult, { survey })
    return context.body(`\uFEFF${writePilotComments(result, request.language)}`, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${result.survey.id}-kommentarer.csv"`,
    })
  })
}
