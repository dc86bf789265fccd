import type { Context } from 'hono'
import { z } from 'zod'
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
import { dayOf, say } from '../../../../platform/i18n/index.ts'
import { Problem, problemTable } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { isSearch, searchesIn } from '../../../../ui/register/choice-search.ts'
import {
  endSupplierLink,
  makeSupplierLink,
  openSupplierLink,
  readSupplierLinks,
  sendBySupplierLink,
} from '../../actions/links.ts'
import { incidentActions, incidentRegister } from '../../incident-register.ts'
import { messages } from '../../messages/index.ts'
import type { OpenedLink } from '../../queries/links.ts'
import { ReportLimit } from '../../rules/limit-reports.ts'
import { readReportForm, unwritten, whyNotKept } from '../read-report-form.ts'
import { LinksPage, SupplierPage } from './SupplierLinkPages.tsx'

type Form = readonly (readonly [string, unknown])[]
const fortnight = 14 * 86_400_000

/** Links that are given to suppliers: of an incident, and of none. */
export function linkRoutes(app: App, frame: FrameMaker, baseUrl: string): void {
  for (const path of ['/incidentrapporter/leverantorslank', '/incidenter/:record/leverantorslank']) {
    const incidentOf = (context: Context<Env>) => {
      const named = context.req.param('record' as never) as string | undefined
      if (named === undefined) return null
      const read = z.uuid().safeParse(named)
      if (!read.success) throw new Problem('not-found')
      return read.data
    }
    const page = async (
      context: Context<Env>,
      { form = [], faults = {}, made = null }: { form?: Form; faults?: Record<string, string>; made?: string | null },
    ) => {
      const request = context.get('request')
      const incident = incidentOf(context)
      const links = await request.perform(readSupplierLinks, { incident })
      const searches = searchesIn(incidentRegister, form)
      const choices = await request.perform(incidentActions.form, { id: incident, since: null, searches })
      const { record } = choices
      const written = {
        supplier: textOf(form, 'falt.supplier') || String(record?.values.supplier ?? ''),
        endsOn: textOf(form, 'endsOn') || dayOf(new Date(request.now.getTime() + fortnight)),
      }
      const crumb =
        record === null
          ? { href: '/incidentrapporter', label: say(request.language, messages.queueTitle) }
          : { href: `/incidenter/${record.id}`, label: String(record.values.name) }
      const framing = await frame(context, say(request.language, messages.linksTitle))
      const here = context.req.path.replace(/\/avsluta$/, '')
      return renderPage(<LinksPage frame={framing} path={here} {...{ crumb, links, choices, written, faults, made }} />)
    }

    app.get(path, async (context) => context.html(await page(context, {})))

    app.post(path, async (context) => {
      const request = context.get('request')
      const form = await readForm(context)
      if (isSearch(incidentRegister, form)) return context.html(await page(context, { form }))
      const supplier = textOf(form, 'falt.supplier')
      const endsOn = textOf(form, 'endsOn')
      const faults: Record<string, string> = {}
      if (supplier === '') faults['falt-supplier'] = say(request.language, messages.linkSupplier)
      if (!z.iso.date().safeParse(endsOn).success) faults.endsOn = say(request.language, messages.linkEndsHint)
      if (Object.keys(faults).length > 0) return context.html(await page(context, { form, faults }), 400)
      try {
        const { token } = await request.perform(makeSupplierLink, { incident: incidentOf(context), supplier, endsOn })
        return context.html(await page(context, { made: `${baseUrl}/leverantorslank/${token}` }))
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'bad-input') throw error
        const told = error.faults.map(({ field, message }) => [field, say(request.language, message)])
        return context.html(await page(context, { form, faults: Object.fromEntries(told) }), 400)
      }
    })

    app.post(`${path}/avsluta`, async (context) => {
      await context.get('request').perform(endSupplierLink, { id: textOf(await readForm(context), 'id') })
      return context.redirect(context.req.path.replace(/\/avsluta$/, ''), 303)
    })
  }
}

/** Where a supplier tells by a link: as anyone, without an account and without a cookie. */
export function supplierRoutes(app: App, trustProxy: boolean): void {
  const sends = new ReportLimit({ most: 20, mostOfAll: Number.POSITIVE_INFINITY })
  const asNobody = <Input, Output>(context: Context<Env>, action: Action<Input, Output>, input: unknown) => {
    const { db, now } = context.get('request')
    return perform(db, null, action, input, now)
  }
  const tokenOf = (context: Context<Env>) => (context.req.param('token' as never) as string | undefined) ?? ''
  const placeOf = (context: Context<Env>) => {
    const { language } = context.get('request')
    return { language, path: `${context.req.path}${language === 'sv' ? '' : `?lang=${language}`}` }
  }

  app.get('/leverantorslank/:token', async (context) => {
    const opened = await asNobody(context, openSupplierLink, { token: tokenOf(context) })
    return context.html(renderPage(<SupplierPage {...placeOf(context)} opened={opened} written={unwritten} />))
  })

  app.post('/leverantorslank/:token', async (context) => {
    const request = context.get('request')
    const allowed = sends.allowsAddress(clientAddress(context, trustProxy), request.now)
    const form = await readReportForm(await readFormWithin(context, allowed ? largestUpload : 100_000))
    const { read, written, photosCame } = form
    const place = placeOf(context)
    let opened: OpenedLink | null = null
    request.answerOf = (problem) => {
      const why = whyNotKept(problem)
      if (why === null) return null
      const page = <SupplierPage {...place} opened={opened} written={written} notKept={why} photosAgain={photosCame} />
      return context.html(renderPage(page), problemTable[problem.code].status)
    }
    if (!allowed) throw new Problem('too-many-requests')
    const token = tokenOf(context)
    opened = await asNobody(context, openSupplierLink, { token })
    if ('faults' in read) {
      const faulty = { opened, written, faults: read.faults, photosAgain: photosCame }
      return context.html(renderPage(<SupplierPage {...place} {...faulty} />), form.whole ? 400 : 413)
    }
    const sent = await asNobody(context, sendBySupplierLink, { token, ...read.report, photos: read.photos })
    opened = { ...opened, sent: opened.sent + 1 }
    return context.html(renderPage(<SupplierPage {...place} opened={opened} written={unwritten} sent={sent} />))
  })
}
