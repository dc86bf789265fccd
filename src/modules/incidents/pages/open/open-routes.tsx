import type { Context } from 'hono'
import { type Action, perform } from '../../../../platform/action/index.ts'
import {
  type App,
  clientAddress,
  type Env,
  largestUpload,
  readForm,
  readFormWithin,
  textOf,
} from '../../../../platform/http/index.ts'
import { Problem, problemTable } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import { addToIncidentReport, followIncidentReport, readOpenPage, sendIncidentReport } from '../../actions/open-page.ts'
import { messages } from '../../messages/index.ts'
import { ReportLimit } from '../../rules/limit-reports.ts'
import { clean, longestReport } from '../../rules/read-report.ts'
import { readReportForm, unwritten, whyNotKept } from '../read-report-form.ts'
import { FollowAgainPage, FollowPage, ReceiptPage } from './FollowPage.tsx'
import type { Opened } from './OpenFrame.tsx'
import { ReportPage } from './ReportPage.tsx'

/** Of a report that is not taken now, so much is read as holds what was typed. */
const textsAlone = 100_000

/** The page where anyone reports: without an account, and without a cookie. Who is signed in is nobody here. */
export function openRoutes(app: App, trustProxy: boolean): void {
  const sends = new ReportLimit({ most: 20, mostOfAll: 300 })
  const follows = new ReportLimit({ most: 30, mostOfAll: Number.POSITIVE_INFINITY })
  const allows = (context: Context<Env>, counted: ReportLimit) =>
    counted.allowsAddress(clientAddress(context, trustProxy), context.get('request').now)

  app.get('/anmal/:key', async (context) =>
    context.html(renderPage(<ReportPage opened={await open(context)} written={unwritten} />)),
  )

  app.post('/anmal/:key', async (context) => {
    const request = context.get('request')
    const allowed = allows(context, sends)
    const form = await readReportForm(await readFormWithin(context, allowed ? largestUpload : textsAlone))
    const { read, written, photosCame } = form
    let opened: Opened = { language: request.language, name: '', key: keyOf(context) }
    request.answerOf = (problem) => {
      const why = whyNotKept(problem)
      if (why === null) return null
      const page = <ReportPage opened={opened} written={written} notKept={why} photosAgain={photosCame} />
      return context.html(renderPage(page), problemTable[problem.code].status)
    }
    // Nothing is asked of the database for whoever sends too much
    if (!allowed) throw new Problem('too-many-requests')
    opened = await open(context)
    // The page after it is known to be one: names of pages can be made up without end
    if (!sends.allowsPage(opened.key, request.now)) throw new Problem('too-many-requests')
    if ('faults' in read) {
      const page = <ReportPage opened={opened} written={written} faults={read.faults} photosAgain={photosCame} />
      return context.html(renderPage(page), form.whole ? 400 : 413)
    }
    const given = { key: opened.key, ...read.report, photos: read.photos }
    const { code, left } = await asNobody(context, sendIncidentReport, given)
    return context.html(renderPage(<ReceiptPage opened={opened} code={code} left={left} />))
  })

  app.post('/anmal/:key/folj', async (context) => {
    const request = context.get('request')
    const allowed = allows(context, follows)
    const fields = await readForm(context)
    const key = keyOf(context)
    const code = textOf(fields, 'code').slice(0, 100)
    const more = clean(textOf(fields, 'more')).slice(0, longestReport)
    let opened: Opened = { language: request.language, name: '', key }
    request.answerOf = (problem) => {
      const why = problem.code === 'too-many-requests' ? messages.followTooMany : whyNotKept(problem)
      if (why === null) return null
      const page = <FollowAgainPage opened={opened} code={code} more={more} why={why} />
      return context.html(renderPage(page), problemTable[problem.code].status)
    }
    if (!allowed) throw new Problem('too-many-requests')
    if (more !== '') await asNobody(context, addToIncidentReport, { key, code, body: more })
    const followed = await asNobody(context, followIncidentReport, { key, code })
    opened = { ...opened, name: followed.name }
    return context.html(renderPage(<FollowPage opened={opened} code={code} followed={followed} added={more !== ''} />))
  })
}

/** As anyone, whoever asks: no session is read, so that none is kept alive here. */
function asNobody<Input, Output>(context: Context<Env>, action: Action<Input, Output>, input: unknown) {
  const { db, now } = context.get('request')
  return perform(db, null, action, input, now)
}

async function open(context: Context<Env>): Promise<Opened> {
  const key = keyOf(context)
  const { name } = await asNobody(context, readOpenPage, { key })
  return { language: context.get('request').language, name, key }
}

function keyOf(context: Context<Env>): string {
  return (context.req.param('key') ?? '').slice(0, 100)
}
