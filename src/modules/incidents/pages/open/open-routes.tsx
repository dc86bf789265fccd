import type { Context } from 'hono'
import type { Action } from '../../../../platform/action/index.ts'
import { perform } from '../../../../platform/action/index.ts'
import { type App, clientAddress, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { languageOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import { addToIncidentReport, followIncidentReport, readOpenPage, sendIncidentReport } from '../../actions/open-page.ts'
import { ReportLimit } from '../../rules/limit-reports.ts'
import { clean, longestReport, readReport } from '../../rules/read-report.ts'
import { FollowPage, ReceiptPage } from './FollowPage.tsx'
import type { Opened } from './OpenFrame.tsx'
import { ReportPage } from './ReportPage.tsx'

/** The page where anyone reports: without an account, and without a cookie. Who is signed in is nobody here. */
export function openRoutes(app: App, trustProxy: boolean): void {
  const sends = new ReportLimit({ most: 20, mostOfAll: 300 })
  const follows = new ReportLimit({ most: 30, mostOfAll: Number.POSITIVE_INFINITY })

  app.get('/anmal/:key', async (context) => {
    const opened = await open(context)
    const written = { what: '', now: '', place: '', contact: '' }
    return context.html(renderPage(<ReportPage opened={opened} written={written} faults={[]} />))
  })

  app.post('/anmal/:key', async (context) => {
    limit(context, sends, trustProxy)
    const fields = await readForm(context)
    const opened = await open(context)
    // After it is known to be a page: names of pages can be made up without end
    if (!sends.allowsPage(opened.key, context.get('request').now)) throw new Problem('too-many-requests')
    const written = {
      what: textOf(fields, 'what'),
      now: textOf(fields, 'now'),
      place: textOf(fields, 'place'),
      contact: textOf(fields, 'contact'),
    }
    const read = readReport(written)
    if ('faults' in read) {
      return context.html(renderPage(<ReportPage opened={opened} written={written} faults={read.faults} />), 400)
    }
    const { code } = await asNobody(context, sendIncidentReport, { key: opened.key, ...read.report })
    return context.html(renderPage(<ReceiptPage opened={opened} code={code} />))
  })

  app.post('/anmal/:key/folj', async (context) => {
    limit(context, follows, trustProxy)
    const fields = await readForm(context)
    const key = keyOf(context)
    const code = textOf(fields, 'code').slice(0, 100)
    const more = clean(textOf(fields, 'more')).slice(0, longestReport)
    if (more !== '') await asNobody(context, addToIncidentReport, { key, code, body: more })
    const followed = await asNobody(context, followIncidentReport, { key, code })
    const opened = { language: languageOf(context.req.query('lang')), name: followed.name, key }
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
  return { language: languageOf(context.req.query('lang')), name, key }
}

function keyOf(context: Context<Env>): string {
  return (context.req.param('key') ?? '').slice(0, 100)
}

function limit(context: Context<Env>, counted: ReportLimit, trustProxy: boolean): void {
  const { now } = context.get('request')
  if (!counted.allowsAddress(clientAddress(context, trustProxy), now)) throw new Problem('too-many-requests')
}
