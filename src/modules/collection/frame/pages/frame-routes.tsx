import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, readSentFile, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import type { Fault } from '../../../survey/index.ts'
import { headerOf } from '../../upload/pages/header-of.ts'
import { sendTable, type TableFormat } from '../../upload/pages/send-table.ts'
import { type RefusedFile, UploadPage } from '../../upload/pages/UploadPage.tsx'
import { readUpload } from '../../upload/rules/read-upload.ts'
import { importFrame, previewFrame } from '../actions/import-frame.ts'
import { readSurveyFrame } from '../actions/read-frame.ts'
import { messages } from '../messages.ts'
import { columnsOf } from '../rules/plan-frame.ts'
import { mostFrameRows } from '../rules/read-frame-upload.ts'
import { FramePage } from './FramePage.tsx'
import { FramePreviewPage } from './FramePreviewPage.tsx'

/** Whom a survey asks: looking at the frame, handing it out, and changing it by a file. */
export function frameRoutes(app: App, frame: FrameMaker): void {
  const read = (context: Context<Env>) =>
    context.get('request').perform(readSurveyFrame, { survey: context.req.param('survey') ?? '' })
  const pathOf = (context: Context<Env>) => `/enkater/${context.req.param('survey')}/urval`

  app.get('/enkater/:survey/urval', async (context) => {
    const { language } = context.get('request')
    const surveyFrame = await read(context)
    const framing = await frame(context, say(language, messages.frame))
    const query = {
      search: context.req.query('sok') ?? '',
      county: context.req.query('lan') ?? '',
      page: context.req.query('sida'),
    }
    const [, added, changed, removed] = /^(\d+)-(\d+)-(\d+)$/.exec(context.req.query('sparad') ?? '') ?? []
    const notice =
      added === undefined || changed === undefined || removed === undefined
        ? null
        : say(language, messages.savedCounts, { added, changed, removed })
    return context.html(renderPage(<FramePage frame={framing} {...{ surveyFrame, query, notice }} />))
  })

  app.post('/enkater/:survey/urval', async (context) => {
    const form = await readForm(context)
    const [file, base, text] = [textOf(form, 'fil'), textOf(form, 'underlag'), textOf(form, 'text')]
    const request = context.get('request')
    const input = { survey: context.req.param('survey'), file, text }
    const preview = await request.perform(previewFrame, input)
    const refused = preview.plan.removed.length > 0 && !isConfirmed(form, 'bekrafta') ? 'unconfirmed' : null
    if (preview.plan.faults.length > 0) return refuse(context, file, preview.plan.faults, text)
    if (refused !== null || preview.plan.base !== base) return showPreview(context, file, text, refused ?? 'stale')
    try {
      const { added, changed, removed } = await request.perform(importFrame, { ...input, base })
      return context.redirect(`${pathOf(context)}?sparad=${added.length}-${changed.length}-${removed.length}`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict' || error.detail) throw error
      return showPreview(context, file, text, 'stale')
    }
  })

  const uploadPage = async (context: Context<Env>, refused: RefusedFile | null) => {
    const { survey } = await read(context)
    const title = say(context.get('request').language, messages.importTitle)
    const framing = { ...(await frame(context, title)), path: `${pathOf(context)}/fil` }
    return context.html(
      renderPage(
        <UploadPage
          frame={framing}
          survey={survey}
          path={`/enkater/${survey.id}/urval`}
          of={messages.frame}
          words={messages}
          note={say(context.get('request').language, messages.isWhole)}
          refused={refused}
        />,
      ),
      refused === null ? 200 : 400,
    )
  }
  const refuse = (context: Context<Env>, file: string, faults: readonly Fault[], text: string | null) =>
    uploadPage(context, { file, faults, header: text === null ? [] : headerOf(text) })

  const showPreview = async (
    context: Context<Env>,
    file: string,
    text: string,
    refused: 'stale' | 'unconfirmed' | null = null,
  ) => {
    const request = context.get('request')
    const preview = await request.perform(previewFrame, { survey: context.req.param('survey') ?? '', file, text })
    if (preview.plan.faults.length > 0) return refuse(context, file, preview.plan.faults, text)
    const framing = {
      ...(await frame(context, say(request.language, messages.previewTitle))),
      path: `${pathOf(context)}/fil`,
    }
    const status = refused === null ? 200 : refused === 'stale' ? 409 : 400
    return context.html(renderPage(<FramePreviewPage frame={framing} {...{ preview, file, text, refused }} />), status)
  }

  app.get('/enkater/:survey/urval/fil', (context) => uploadPage(context, null))

  app.post('/enkater/:survey/urval/fil', async (context) => {
    // Whoever may not see the frame is told so before anything is read of what they sent
    await read(context)
    const { name, bytes } = await readSentFile(context, 'fil')
    const sent = readUpload(bytes, name, mostFrameRows)
    return sent.ok ? showPreview(context, name, sent.value) : refuse(context, name, sent.faults, null)
  })

  for (const format of ['csv', 'xlsx'] as const) files(app, read, format)
}

function files(
  app: App,
  read: (context: Context<Env>) => Promise<Awaited<ReturnType<typeof readSurveyFrame.run>>>,
  format: TableFormat,
): void {
  app.get(`/enkater/:survey/urval.${format}`, async (context) => {
    const { survey, members } = await read(context)
    const columns = columnsOf(members)
    const rows = members.map((member) => [member.respondent, ...columns.map((name) => member.columns[name] ?? '')])
    return sendTable(context, { name: `urvalsram-${survey.id}`, format, rows: [['respondent', ...columns], ...rows] })
  })

  app.get(`/enkater/:survey/urval-mall.${format}`, async (context) => {
    const { municipalities } = await read(context)
    const columns = ['name', 'county', 'county_code', 'population', 'population_class', 'group']
    const rows = [...municipalities].map(([code, { name, countyCode }]) => [
      code,
      name,
      '',
      countyCode ?? '',
      '',
      '',
      '',
    ])
    return sendTable(context, { name: 'urvalsram-mall', format, rows: [['respondent', ...columns], ...rows] })
  })
}
