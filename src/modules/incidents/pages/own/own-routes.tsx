import type { Context } from 'hono'
import { z } from 'zod'
import { type App, type Env, largestUpload, readForm, readFormWithin, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem, problemTable } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { addToOwnReport, readOwnReports, sendOwnReport } from '../../actions/reporting.ts'
import { messages } from '../../messages/index.ts'
import { clean, longestReport } from '../../rules/read-report.ts'
import { readReportForm, unwritten, whyNotKept } from '../read-report-form.ts'
import { OwnReportPage } from './OwnReportPage.tsx'
import { OwnReportsPage } from './OwnReportsPage.tsx'

/** Reporting while signed in, and following what one has reported. */
export function ownRoutes(app: App, frame: FrameMaker): void {
  app.get('/rapportera', async (context) => {
    const request = context.get('request')
    // Asked, so that whoever may not report is not shown how
    await request.perform(readOwnReports, {})
    const framing = await frame(context, say(request.language, messages.reportTitle))
    return context.html(renderPage(<OwnReportPage frame={framing} written={unwritten} />))
  })

  app.post('/rapportera', async (context) => {
    const request = context.get('request')
    // Nobody who works nowhere gets so much read
    await request.member()
    const form = await readReportForm(await readFormWithin(context, largestUpload))
    const { read, written, photosCame } = form
    const framing = await frame(context, say(request.language, messages.reportTitle))
    request.answerOf = (problem) => {
      const why = whyNotKept(problem)
      if (why === null) return null
      const page = <OwnReportPage frame={framing} written={written} notKept={why} photosAgain={photosCame} />
      return context.html(renderPage(page), problemTable[problem.code].status)
    }
    if ('faults' in read) {
      const page = <OwnReportPage frame={framing} written={written} faults={read.faults} photosAgain={photosCame} />
      return context.html(renderPage(page), form.whole ? 400 : 413)
    }
    const { left } = await request.perform(sendOwnReport, { ...read.report, photos: read.photos })
    return context.redirect(`/mina-rapporter?skickad=${left}`, 303)
  })

  const listPage = async (context: Context<Env>, again?: { report: string; body: string; error: string }) => {
    const request = context.get('request')
    const { language } = request
    const reports = await request.perform(readOwnReports, {})
    const sent = context.req.query('skickad')
    const added = context.req.query('tillagt') !== undefined
    const notice =
      sent !== undefined ? say(language, messages.receiptTitle) : added ? say(language, messages.added) : null
    const framing = await frame(context, say(language, messages.ownReportsTitle))
    const left = Math.min(4, Number.parseInt(sent ?? '0', 10) || 0)
    return renderPage(
      <OwnReportsPage frame={framing} reports={reports} notice={notice} left={left} {...(again && { again })} />,
    )
  }

  app.get('/mina-rapporter', async (context) => context.html(await listPage(context)))

  app.post('/mina-rapporter/:report', async (context) => {
    const request = context.get('request')
    const report = z.uuid().safeParse(context.req.param('report'))
    if (!report.success) throw new Problem('not-found')
    const body = clean(textOf(await readForm(context), 'more')).slice(0, longestReport)
    if (body === '') {
      const error = say(request.language, messages.addNothing)
      return context.html(await listPage(context, { report: report.data, body, error }), 400)
    }
    await request.perform(addToOwnReport, { report: report.data, body })
    return context.redirect('/mina-rapporter?tillagt', 303)
  })
}
