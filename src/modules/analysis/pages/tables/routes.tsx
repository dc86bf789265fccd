import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readTables } from '../../actions/tables/read-tables.ts'
import { messages } from './messages.ts'
import { TablesPage } from './TablesPage.tsx'

/** The analyst's tables. */
export function tablesRoutes(app: App, frame: FrameMaker): void {
  app.get('/analys/:survey', async (context) => {
    const request = context.get('request')
    const tables = await request.perform(readTables, { survey: context.req.param('survey') })
    const framing = { ...(await frame(context, say(request.language, messages.title))), demo: tables.survey.synthetic }
    return context.html(renderPage(<TablesPage frame={framing} tables={tables} />))
  })
}
