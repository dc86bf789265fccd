import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { listPublicReports, readFrozenReport } from '../actions/read-frozen.ts'
import { composeFrozen } from '../documents/compose-frozen.ts'
import { messages } from './messages.ts'
import { PublicReportsPage } from './PublicReportsPage.tsx'
import { ReportPage } from './ReportPage.tsx'
import { endings, sendFrozen } from './send-files.ts'

/** The public reports of a survey, for everyone. */
export function publicRoutes(app: App, frame: FrameMaker): void {
  app.get('/resultat/:survey/rapporter', async (context) => {
    const request = context.get('request')
    const { survey, reports } = await request.perform(listPublicReports, { survey: context.req.param('survey') })
    const framing = { ...(await frame(context, say(request.language, messages.publicReports))), demo: survey.synthetic }
    return context.html(renderPage(<PublicReportsPage frame={framing} survey={survey} reports={reports} />))
  })

  for (const ending of endings) {
    app.get(`/resultat/:survey/rapporter/:file{[a-z0-9-]+\\.${ending}}`, (context) =>
      sendFrozen(context, context.req.param('file').split('.')[0] ?? '', null, ending),
    )
  }

  app.get('/resultat/:survey/rapporter/:report', async (context) => {
    const request = context.get('request')
    const { survey: id, report } = context.req.param()
    const { survey, frozen, questionnaire } = await request.perform(readFrozenReport, {
      survey: id,
      report,
      edition: null,
    })
    const framing = { ...(await frame(context, frozen.definition.title)), demo: survey.synthetic }
    return context.html(
      renderPage(
        <ReportPage
          frame={framing}
          model={composeFrozen(frozen, questionnaire)}
          crumb={<a href={`/resultat/${id}/rapporter`}>{say(request.language, messages.publicReports)}</a>}
          base={`/resultat/${id}/rapporter/${report}`}
          frozen
        />,
      ),
    )
  })
}
