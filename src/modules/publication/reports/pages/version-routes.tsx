import { type App, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { editReport } from '../actions/edit-report.ts'
import { readReport, readReportHistory } from '../actions/read-report.ts'
import { messages } from './messages.ts'
import { editorAddress, showDraft } from './shown-draft.ts'
import { VersionPage } from './VersionPage.tsx'
import { VersionsPage } from './VersionsPage.tsx'

/** The versions of a report, one beside the latest, and going back to it. */
export function versionRoutes(app: App, frame: FrameMaker): void {
  app.get('/analys/:survey/rapporter/:report/versioner', async (context) => {
    const request = context.get('request')
    const { survey: id, report } = context.req.param()
    const { survey, versions } = await request.perform(readReportHistory, { survey: id, report })
    const { definition } = await request.perform(readReport, { survey: id, report, version: null })
    const framing = { ...(await frame(context, say(request.language, messages.versions))), demo: survey.synthetic }
    return context.html(
      renderPage(<VersionsPage frame={framing} survey={id} title={definition.title} versions={versions} />),
    )
  })

  app.get('/analys/:survey/rapporter/:report/versioner/:version', async (context) => {
    const { survey, report, version } = context.req.param()
    const latest = await context.get('request').perform(readReport, { survey, report, version: null })
    const shown = await showDraft(context, frame, Number(version))
    return context.html(renderPage(<VersionPage frame={shown.frame} draft={shown.draft} latest={latest} />))
  })

  app.post('/analys/:survey/rapporter/:report/versioner/:version', async (context) => {
    const request = context.get('request')
    const { survey, report, version } = context.req.param()
    const then = await request.perform(readReport, { survey, report, version: Number(version) })
    const looked = Number((await readForm(context)).find(([field]) => field === 'version')?.[1])
    const edit = { do: 'restore', definition: then.definition } as const
    await request.perform(editReport, { survey, report, version: looked, edit })
    return context.redirect(`${editorAddress(context)}?gjort=saved`, 303)
  })
}
