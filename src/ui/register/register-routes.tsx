import type { Context } from 'hono'
import type { ReactNode } from 'react'
import type { ReadAction } from '../../platform/action/index.ts'
import { type App, type Env, readForm } from '../../platform/http/index.ts'
import { dayOf, say } from '../../platform/i18n/index.ts'
import { Problem } from '../../platform/problem/index.ts'
import type { FoundRecord, Register, RegisterActions, RegisterRecord } from '../../platform/register/index.ts'
import { renderPage } from '../frame/Document.tsx'
import type { FrameMaker, Framing } from '../frame/maker.ts'
import { attachmentMessages } from './attachment-messages.ts'
import { attachmentRoutes } from './attachment-routes.tsx'
import { ConfirmPage } from './ConfirmPage.tsx'
import { ExtractPage } from './ExtractPage.tsx'
import { fileRoutes } from './file-routes.ts'
import { formRoutes } from './form-routes.tsx'
import { importRoutes } from './import-routes.tsx'
import { ListPage } from './ListPage.tsx'
import { hrefOf } from './list-addresses.ts'
import { manyRoutes } from './many-routes.tsx'
import { messages } from './messages.ts'
import { RecordPage } from './RecordPage.tsx'
import { nameOf } from './RecordTable.tsx'
import { recordParameter } from './record-parameter.ts'

/** What a module adds to the pages of its register. */
export interface RegisterExtras<Found extends FoundRecord = FoundRecord> {
  /** Reads a record with what the module shows beside it, where that is to be one reading. */
  readonly read?: ReadAction<string, Found>
  /** Before and after a record's fields, and its ways from there. */
  readonly beside?: (
    context: Context<Env>,
    framing: Framing,
    record: RegisterRecord,
    found: Found,
  ) => Promise<{ before?: ReactNode; after?: ReactNode; links?: ReactNode }>
  /** Ways from the list. */
  readonly listLinks?: (framing: Framing, context: Context<Env>) => ReactNode | Promise<ReactNode>
  /** What the empty list says instead of the declaration's words. */
  readonly whenEmpty?: (framing: Framing) => ReactNode
}

/** The pages of a register, from its declaration. */
export function registerRoutes<Found extends FoundRecord = FoundRecord>(
  app: App,
  frame: FrameMaker,
  register: Register,
  actions: RegisterActions,
  extras: RegisterExtras<Found> = {},
): void {
  const { path, words } = register

  app.get(path, async (context) => {
    const request = context.get('request')
    const found = await request.perform(actions.list, new URL(context.req.url).search)
    const last = Math.max(1, Math.ceil(found.matched / found.request.rows))
    // A page that was there when its address was kept
    if (found.request.page > last) return context.redirect(hrefOf(register, found.request, { page: last }), 303)
    const framing = await frame(context, say(request.language, words.title))
    return context.html(
      renderPage(
        <ListPage
          frame={framing}
          register={register}
          found={found}
          today={dayOf(request.now)}
          notice={listNotice(context)}
          imports
          links={await extras.listLinks?.(framing, context)}
          whenEmpty={extras.whenEmpty?.(framing)}
        />,
      ),
    )
  })

  fileRoutes(app, register, actions)
  importRoutes(app, frame, register, actions)
  manyRoutes(app, frame, register, actions)
  formRoutes(app, frame, register, actions)
  attachmentRoutes(app, frame, register, actions)

  app.get(`${path}/${recordParameter}`, async (context) => {
    const request = context.get('request')
    // Without a reading of its own, what is found is the record alone
    const read = extras.read ?? (actions.read as ReadAction<string, Found>)
    const found = await request.perform(read, context.req.param('record') ?? '')
    const framing = await frame(context, nameOf(register, found.record))
    const beside = await extras.beside?.(context, framing, found.record, found)
    return context.html(
      renderPage(
        <RecordPage frame={framing} register={register} found={found} notice={recordNotice(context)} {...beside} />,
      ),
    )
  })

  app.post(`${path}/${recordParameter}/utdrag`, async (context) => {
    const request = context.get('request')
    const found = await request.perform(actions.extract, context.req.param('record') ?? '')
    const framing = {
      ...(await frame(context, say(request.language, messages.extractTitle))),
      path: `${path}/${found.record.id}`,
    }
    return context.html(renderPage(<ExtractPage frame={framing} register={register} found={found} now={request.now} />))
  })

  app.get(`${path}/${recordParameter}/avsluta`, async (context) => {
    const { language, ...request } = contextOf(context)
    const { record, mayChange } = await request.perform(actions.read, context.req.param('record') ?? '')
    if (!mayChange) throw new Problem('forbidden')
    const name = nameOf(register, record)
    const title = say(language, messages.endTitle, { name })
    return context.html(
      renderPage(
        <ConfirmPage
          frame={await frame(context, title)}
          crumb={{ href: `${path}/${record.id}`, label: name }}
          title={title}
          lead={say(language, messages.endLead)}
          action={`${path}/${record.id}/avsluta`}
          does={say(language, messages.end)}
        />,
      ),
    )
  })

  app.post(`${path}/${recordParameter}/avsluta`, async (context) => {
    const id = context.req.param('record') ?? ''
    const ended = !(await readForm(context)).some(([name, value]) => name === 'gor' && value === 'ta-tillbaka')
    await context.get('request').perform(actions.end, { id, ended })
    return context.redirect(`${path}/${id}?${ended ? 'avslutad' : 'tillbaka'}`, 303)
  })
}

function contextOf(context: Context<Env>) {
  const request = context.get('request')
  return { language: request.language, perform: request.perform.bind(request) }
}

function recordNotice(context: Context<Env>): string | null {
  const { language } = context.get('request')
  const said = {
    sparad: messages.savedNotice,
    avslutad: messages.endedNotice,
    tillbaka: messages.restoredNotice,
    bilaga: attachmentMessages.attachedNotice,
    'bilaga-borta': attachmentMessages.attachmentEndedNotice,
  }
  const [found] = Object.entries(said).filter(([name]) => context.req.query(name) !== undefined)
  return found ? say(language, found[1]) : null
}

function listNotice(context: Context<Env>): { text: string; kind: 'done' | 'warning' } | null {
  const { language } = context.get('request')
  const changed = context.req.query('andrade')
  if (changed !== undefined) {
    return { text: say(language, messages.bulkDone, { count: Number.parseInt(changed, 10) || 0 }), kind: 'done' }
  }
  if (context.req.query('vald') !== undefined) return { text: say(language, messages.bulkNone), kind: 'warning' }
  if (context.req.query('vy-sparad') !== undefined) return { text: say(language, messages.viewSaved), kind: 'done' }
  if (context.req.query('vy-borta') !== undefined) return { text: say(language, messages.viewRemoved), kind: 'done' }
  return null
}
