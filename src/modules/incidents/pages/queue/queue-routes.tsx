import type { Context } from 'hono'
import { z } from 'zod'
import { sendFile } from '../../../../platform/files/index.ts'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { languages, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { fetchPhoto } from '../../actions/reporting.ts'
import { judgeReport, makeOpenPage, readQueue, readReportToJudge, seeAdded } from '../../actions/triage.ts'
import { messages } from '../../messages/index.ts'
import { openPath } from '../open/OpenFrame.tsx'
import type { WrittenJudgement } from './JudgeForms.tsx'
import { JudgePage } from './JudgePage.tsx'
import { QueuePage } from './QueuePage.tsx'
import { ReplacePage } from './ReplacePage.tsx'
import { writePoster } from './write-poster.ts'

/** What has been reported, until it is judged, and the page where it is reported. */
export function queueRoutes(app: App, frame: FrameMaker, baseUrl: string): void {
  app.get('/incidentrapporter', async (context) => {
    const request = context.get('request')
    const { key, ...queue } = await request.perform(readQueue, {})
    const framing = await frame(context, say(request.language, messages.queueTitle))
    const address = key === null ? null : `${baseUrl}${openPath(key, 'sv')}`
    const judged = context.req.query('bedomd') !== undefined
    return context.html(renderPage(<QueuePage frame={framing} {...queue} address={address} judged={judged} />))
  })

  app.get('/incidentrapporter/byt-adress', async (context) => {
    const request = context.get('request')
    // Asked, so that whoever may not replace it is not asked whether to
    await request.perform(readQueue, {})
    const framing = await frame(context, say(request.language, messages.replaceTitle))
    return context.html(renderPage(<ReplacePage frame={framing} />))
  })

  for (const language of languages) {
    app.get(`/incidentrapporter/affisch-${language}.pdf`, async (context) => {
      const request = context.get('request')
      const { key } = await request.perform(readQueue, {})
      if (key === null) throw new Problem('not-found')
      const { workplace } = await request.member()
      const address = `${baseUrl}${openPath(key, language)}`
      const pdf = await writePoster({ language, name: workplace.name, address })
      return context.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="affisch-${language}.pdf"`,
      })
    })
  }

  app.post('/incidentrapporter/sidan', async (context) => {
    await context.get('request').perform(makeOpenPage, {})
    return context.redirect('/incidentrapporter#sidan', 303)
  })

  app.get('/incidentrapporter/:report/bilder/:position/hamta', async (context) => {
    const position = Number(context.req.param('position'))
    return sendFile(context, await context.get('request').perform(fetchPhoto, { report: reportOf(context), position }))
  })

  app.post('/incidentrapporter/:report/last', async (context) => {
    const report = reportOf(context)
    await context.get('request').perform(seeAdded, { report })
    return context.redirect(`/incidentrapporter/${report}`, 303)
  })

  const judgePage = async (
    context: Context<Env>,
    given: WrittenJudgement | null,
    { faults = {}, search = '' }: { faults?: Readonly<Record<string, string>>; search?: string } = {},
  ) => {
    const request = context.get('request')
    const found = await request.perform(readReportToJudge, { report: reportOf(context), search })
    // What a supplier tells by the link of an incident belongs there
    const of = found.supplier?.incident ?? null
    const written = given ?? { ...unjudged, ...(of !== null && { as: 'part', incident: of }) }
    const title = found.report.state === 'new' ? messages.judgeTitle : messages.reportPageTitle
    const framing = await frame(context, say(request.language, title))
    return renderPage(<JudgePage frame={framing} {...found} written={written} faults={faults} />)
  }

  app.get('/incidentrapporter/:report', async (context) => context.html(await judgePage(context, null)))

  app.post('/incidentrapporter/:report', async (context) => {
    const request = context.get('request')
    const fields = await readForm(context)
    const written = {
      as: textOf(fields, 'as'),
      name: textOf(fields, 'name'),
      incident: textOf(fields, 'incident'),
      reason: textOf(fields, 'reason'),
      answer: textOf(fields, 'answer'),
    }
    const search = textOf(fields, 'sok').slice(0, 200)
    if (textOf(fields, 'gor') === 'sok') return context.html(await judgePage(context, written, { search }))
    try {
      await request.perform(judgeReport, {
        ...written,
        report: reportOf(context),
        incident: written.incident || null,
      })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error
      const faults = error.faults.map(({ field, message }) => [field, say(request.language, message)] as const)
      return context.html(await judgePage(context, written, { faults: Object.fromEntries(faults), search }), 400)
    }
    return context.redirect('/incidentrapporter?bedomd', 303)
  })
}

const unjudged: WrittenJudgement = { as: 'new', name: '', incident: '', reason: '', answer: '' }

function reportOf(context: Context<Env>): string {
  const named = z.uuid().safeParse(context.req.param('report'))
  if (!named.success) throw new Problem('not-found')
  return named.data
}
