import { type App, readForm } from '../../../../platform/http/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { editReport } from '../actions/edit-report.ts'
import { BlockPage } from './BlockPage.tsx'
import { ConflictPage } from './ConflictPage.tsx'
import { readBlockForm } from './read-block-form.ts'
import { editorAddress, showDraft } from './shown-draft.ts'

/** Writing one part of a report. */
export function blockRoutes(app: App, frame: FrameMaker): void {
  app.get('/analys/:survey/rapporter/:report/delar/:block', async (context) => {
    const shown = await showDraft(context, frame)
    const block = shown.draft.definition.blocks.find(({ id }) => id === context.req.param('block'))
    if (block === undefined) throw new Problem('not-found')
    const saved = context.req.query('sparat') !== undefined
    return context.html(renderPage(<BlockPage {...shown} block={block} errors={new Map()} saved={saved} />))
  })

  app.post('/analys/:survey/rapporter/:report/delar/:block', async (context) => {
    const request = context.get('request')
    const { survey, report, block: id } = context.req.param()
    const fields = await readForm(context)
    const value = (name: string) => `${fields.find(([field]) => field === name)?.[1] ?? ''}`
    const shown = await showDraft(context, frame)
    const { questionnaire } = shown.draft.survey
    const { block, errors } = readBlockForm(fields, id, value('sort'), questionnaire, request.language)
    const address = `${editorAddress(context)}/delar/${id}`
    const framing = { ...shown.frame, path: address }
    if (errors.size > 0) {
      return context.html(
        renderPage(<BlockPage {...shown} {...{ block, errors }} frame={framing} saved={false} />),
        400,
      )
    }
    try {
      const edit = { do: 'write', block } as const
      await request.perform(editReport, { survey, report, version: Number(value('version')), edit })
    } catch (error) {
      const isStale = error instanceof Problem && (error.code === 'conflict' || error.code === 'not-found')
      if (!isStale) throw error
      const latest = await showDraft(context, frame)
      const kept = fields.flatMap(([name, each]) => (name === 'version' ? [] : [[name, `${each}`] as const]))
      return context.html(
        renderPage(<ConflictPage frame={framing} draft={latest.draft} mine={block} fields={kept} />),
        409,
      )
    }
    return context.redirect(`${address}?sparat`, 303)
  })
}
