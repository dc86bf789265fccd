import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { createReport } from '../actions/create-report.ts'
import { editReport } from '../actions/edit-report.ts'
import { listReports } from '../actions/list-reports.ts'
import type { ReportDraft } from '../actions/read-report.ts'
import type { ReportBlock } from '../rules/definition.ts'
import type { ReportEdit } from '../rules/edit-definition.ts'
import { questionBlock } from '../rules/start-definition.ts'
import { EditorPage, type EditorPageProps } from './EditorPage.tsx'
import { messages } from './messages.ts'
import { type NewReport, ReportsPage } from './ReportsPage.tsx'
import { readBlockForm } from './read-block-form.ts'
import { editorAddress, showDraft } from './shown-draft.ts'

/** The list of reports, a new one, and the parts of one. */
export function editorRoutes(app: App, frame: FrameMaker): void {
  const listPage = async (context: Context<Env>, refused: NewReport | null) => {
    const request = context.get('request')
    const list = await request.perform(listReports, { survey: context.req.param('survey') })
    const framing = { ...(await frame(context, say(request.language, messages.title))), demo: list.survey.synthetic }
    return context.html(
      renderPage(<ReportsPage frame={framing} list={list} refused={refused} />),
      refused === null ? 200 : 400,
    )
  }

  app.get('/analys/:survey/rapporter', (context) => listPage(context, null))

  app.post('/analys/:survey/rapporter', async (context) => {
    const value = await fieldsOf(context)
    const given = { title: value('rubrik').trim(), language: value('sprak'), from: value('fran') }
    if (given.title === '') return listPage(context, given)
    const survey = context.req.param('survey')
    const { report } = await context.get('request').perform(createReport, { survey, ...given })
    return context.redirect(`/analys/${survey}/rapporter/${report}`, 303)
  })

  const editor = async (context: Context<Env>, told: EditorPageProps['told'], status: 200 | 400 | 409 = 200) => {
    const shown = await showDraft(context, frame)
    const framing = { ...shown.frame, path: editorAddress(context) }
    const after = context.req.query('efter') ?? null
    return context.html(renderPage(<EditorPage {...shown} frame={framing} told={told} after={after} />), status)
  }

  app.get('/analys/:survey/rapporter/:report', (context) => {
    const told = (['saved', 'removed'] as const).find((each) => context.req.query('gjort') === each)
    return editor(context, told ?? null)
  })

  app.post('/analys/:survey/rapporter/:report/delar', async (context) => {
    const { survey, report } = context.req.param()
    const fields = await readForm(context)
    const value = (name: string) => `${fields.find(([field]) => field === name)?.[1] ?? ''}`
    if (value('gor') === 'namn' && value('rubrik').trim() === '') return editor(context, 'untitled', 400)
    const { draft } = await showDraft(context, frame)
    const edit = editOf(value, () => blockToAdd(fields, draft))
    try {
      const saved = await context
        .get('request')
        .perform(editReport, { survey, report, version: Number(value('version')), edit })
      if (saved.block !== null) return context.redirect(`${editorAddress(context)}/delar/${saved.block}`, 303)
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') return editor(context, 'stale', 409)
      throw error
    }
    const told = edit.do === 'remove' ? 'removed' : 'saved'
    const place = edit.do === 'move' ? `#${edit.block}` : ''
    return context.redirect(`${editorAddress(context)}?gjort=${told}${place}`, 303)
  })
}

/** What a form asks to be done. */
function editOf(value: (name: string) => string, block: () => ReportBlock): ReportEdit {
  switch (value('gor')) {
    case 'upp':
      return { do: 'move', block: value('del'), by: -1 }
    case 'ned':
      return { do: 'move', block: value('del'), by: 1 }
    case 'bort':
      return { do: 'remove', block: value('del') }
    case 'namn':
      return { do: 'name', title: value('rubrik'), language: value('sprak') === 'en' ? 'en' : 'sv' }
    case 'lagg-till':
      return { do: 'add', after: value('efter'), block: block() }
    default:
      throw new Problem('bad-input')
  }
}

/** A new part: with what is written in the form, where it holds that, and otherwise as such a part begins. */
function blockToAdd(
  fields: readonly (readonly [string, unknown])[],
  { survey, definition, data }: ReportDraft,
): ReportBlock {
  const { language } = definition
  const kind = `${fields.find(([field]) => field === 'sort')?.[1] ?? ''}`
  const { block } = readBlockForm(fields, 'b0', kind, survey.questionnaire, language)
  if (block.kind === 'heading' && block.text.trim() === '') return { ...block, text: say(language, messages.heading) }
  const isChosen = fields.some(([field]) => field === 'visa')
  return block.kind === 'question' && !isChosen ? questionBlock(block.question, data.national) : block
}

async function fieldsOf(context: Context<Env>): Promise<(name: string) => string> {
  const fields = await readForm(context)
  return (name) => `${fields.find(([field]) => field === name)?.[1] ?? ''}`
}
