import type { Context } from 'hono'
import { z } from 'zod'
import { type App, type Env, readForm, textOf } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { judgeReport, makeOpenPage, readQueue, readReportToJudge } from '../actions/triage.ts'
import { messages } from '../messages/index.ts'
import { JudgePage, type WrittenJudgement } from './JudgePage.tsx'
import { openPath } from './open/OpenFrame.tsx'
import { QueuePage } from './QueuePage.tsx'
import { ReplacePage } from './ReplacePage.tsx'

/** What has been reported, until it is judged. */
export function queueRoutes(app: App, frame: FrameMaker, baseUrl: string): void {
  app.get('/incidentrapporter', async (context) => {
    const request = context.get('request')
    const { reports, key } = await request.perform(readQueue, {})
    const framing = await frame(context, say(request.language, messages.queueTitle))
    const address = key === null ? null : `${baseUrl}${openPath(key, 'sv')}`
    const judged = context.req.query('bedomd') !== undefined
    return context.html(renderPage(<QueuePage frame={framing} reports={reports} address={address} judged={judged} />))
  })

  app.get('/incidentrapporter/byt-adress', async (context) => {
    const request = context.get('request')
    // Asked, so that whoever may not replace it is not asked whether to
    await request.perform(readQueue, {})
    const framing = await frame(context, say(request.language, messages.replaceTitle))
    return context.html(renderPage(<ReplacePage frame={framing} />))
  })

  app.post('/incidentrapporter/sidan', async (context) => {
    await context.get('request').perform(makeOpenPage, {})
    return context.redirect('/incidentrapporter#sidan', 303)
  })

  const judgePage = async (
    context: Context<Env>,
    written: WrittenJudgement,
    faults: Readonly<Record<string, string>> = {},
  ) => {
    const request = context.get('request')
    const found = await request.perform(readReportToJudge, { report: reportOf(context) })
    const framing = await frame(context, say(request.language, messages.judgeTitle))
    return renderPage(<JudgePage frame={framing} {...found} written={written} faults={faults} />)
  }

  app.get('/incidentrapporter/:report', async (context) =>
    context.html(await judgePage(context, { as: 'new', name: '', incident: '', reason: '', answer: '' })),
  )

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
    try {
      await request.perform(judgeReport, {
        ...written,
        report: reportOf(context),
        incident: written.incident || null,
      })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error
      const faults = error.faults.map(({ field, message }) => [field, say(request.language, message)] as const)
      return context.html(await judgePage(context, written, Object.fromEntries(faults)), 400)
    }
    return context.redirect('/incidentrapporter?bedomd', 303)
  })
}

function reportOf(context: Context<Env>): string {
  const named = z.uuid().safeParse(context.req.param('report'))
  if (!named.success) throw new Problem('not-found')
  return named.data
}
