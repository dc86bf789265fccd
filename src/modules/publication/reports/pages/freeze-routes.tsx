import { type App, readForm } from '../../../../platform/http/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { freezeReport, hashContent, prepareFreeze } from '../actions/freeze-report.ts'
import { publishReport } from '../actions/publish-report.ts'
import { readReportHistory } from '../actions/read-report.ts'
import { writeFrozenFiles } from '../documents/compose-frozen.ts'
import { FreezePage } from './FreezePage.tsx'
import { endings, sendFrozen } from './send-files.ts'
import { editorAddress, showDraft } from './shown-draft.ts'

/** Freezing a report, making it public, and the files of its editions for those who work with it. */
export function freezeRoutes(app: App, frame: FrameMaker): void {
  app.get('/analys/:survey/rapporter/:report/frys', async (context) => {
    const request = context.get('request')
    const { survey, report } = context.req.param()
    const shown = await showDraft(context, frame)
    const { frozen } = await request.perform(readReportHistory, { survey, report })
    const { workplace } = await request.member()
    return context.html(
      renderPage(<FreezePage {...shown} frozen={frozen} mayFreeze={may(workplace.role, 'report.freeze')} />),
    )
  })

  app.post('/analys/:survey/rapporter/:report/frys', async (context) => {
    const request = context.get('request')
    const { survey, report } = context.req.param()
    const version = Number((await readForm(context)).find(([field]) => field === 'version')?.[1])
    const prepared = await request.perform(prepareFreeze, { survey, report, version })
    const files = await writeFrozenFiles(prepared.content, prepared.survey.questionnaire)
    const contentSha256 = hashContent(prepared.content)
    await request.perform(freezeReport, { survey, report, version, contentSha256, files })
    return context.redirect(`${editorAddress(context)}/frys#utgavor`, 303)
  })

  app.post('/analys/:survey/rapporter/:report/publicera', async (context) => {
    const { survey, report } = context.req.param()
    const edition = Number((await readForm(context)).find(([field]) => field === 'utgava')?.[1])
    await context.get('request').perform(publishReport, { survey, report, edition })
    return context.redirect(`${editorAddress(context)}/frys#utgavor`, 303)
  })

  for (const ending of endings) {
    app.get(`/analys/:survey/rapporter/:report/utgavor/:file{[0-9]+\\.${ending}}`, (context) => {
      const { report, file } = context.req.param()
      return sendFrozen(context, report, Number.parseInt(file, 10), ending)
    })
  }
}
