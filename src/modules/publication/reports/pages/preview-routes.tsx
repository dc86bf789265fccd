import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { programVersion } from '../../../../platform/program/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { reportFormats, writeDocument } from '../../picture/documents/write-report.ts'
import { composeDefinedReport } from '../documents/compose-defined-report.tsx'
import { writeTrace } from '../rules/write-trace.ts'
import { FaultList } from './FaultList.tsx'
import { messages } from './messages.ts'
import { ReportPage } from './ReportPage.tsx'
import { sendFile } from './send-files.ts'
import { editorAddress, type ShownDraft, showDraft } from './shown-draft.ts'

/** A draft as it would be: as a page and in every format. */
export function previewRoutes(app: App, frame: FrameMaker): void {
  app.get('/analys/:survey/rapporter/:report/forhandsvisning', async (context) => {
    const shown = await showDraft(context, frame)
    const { draft, built } = shown
    const { language } = context.get('request')
    return context.html(
      renderPage(
        <ReportPage
          frame={shown.frame}
          model={modelOf(shown)}
          crumb={<a href={editorAddress(context)}>{say(language, messages.back)}</a>}
          base={`${editorAddress(context)}/forhandsvisning`}
          frozen={false}
        >
          <Notice kind="warning" title={say(language, messages.draftNotice)} />
          <FaultList language={language} faults={built.faults} draft={draft} />
        </ReportPage>,
      ),
    )
  })

  for (const format of reportFormats) {
    app.get(`/analys/:survey/rapporter/:report/forhandsvisning.${format}`, async (context) => {
      const file = await writeDocument(modelOf(await showDraft(context, frame)), format)
      return sendFile(context, file, format, nameOf(context))
    })
  }

  app.get('/analys/:survey/rapporter/:report/forhandsvisning.csv', async (context) => {
    const { draft, built } = await showDraft(context, frame)
    return sendFile(context, writeTrace(built.trace, built.material, draft.sha256), 'csv', `${nameOf(context)}-tal`)
  })
}

function modelOf({ draft, built }: ShownDraft) {
  const { sha256, published, facts } = draft
  const stamp = { data: { sha256, published }, program: programVersion(), frozen: null }
  return composeDefinedReport(built, stamp, facts.date)
}

function nameOf(context: Context<Env>): string {
  const { survey, report } = context.req.param() as { survey: string; report: string }
  return `${survey}-${report}-utkast`
}
