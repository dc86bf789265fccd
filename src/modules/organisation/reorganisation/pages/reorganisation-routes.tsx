import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../platform/http/index.ts'
import { dayOf, formatDate, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { decideReorganisation } from '../actions/do-reorganisation.ts'
import {
  cancelReorganisation,
  removeStep,
  renameReorganisation,
  startReorganisation,
} from '../actions/plan-reorganisation.ts'
import { openReorganisation, readReorganisations } from '../actions/read-reorganisations.ts'
import { messages } from '../messages.ts'
import { factsIds } from './FactsFields.tsx'
import { reorganisationPath } from './paths.ts'
import { ReorganisationPage } from './ReorganisationPage.tsx'
import { ReorganisationsPage } from './ReorganisationsPage.tsx'
import { StartPage } from './StartPage.tsx'
import { stepRoutes } from './step-routes.tsx'

type Faults = Readonly<Partial<Record<string, string>>>
type Form = readonly [string, unknown][]

/** Reorganisations: all of them, a new one, and one with its plan, its preview and its decision. */
export function reorganisationRoutes(app: App, frame: FrameMaker): void {
  app.get('/organisation/omorganisationer', async (context) => {
    const request = context.get('request')
    const read = await request.perform(readReorganisations, {})
    const framing = await frame(context, say(request.language, messages.title))
    return context.html(renderPage(<ReorganisationsPage frame={framing} {...read} />))
  })

  const startPage = async (
    context: Context<Env>,
    { faults = {}, ...shown }: { written: { name: string; day: string }; ends: string; faults?: Faults },
  ) => {
    const { mayChange } = await context.get('request').perform(readReorganisations, {})
    if (!mayChange) throw new Problem('forbidden')
    const framing = await frame(context, say(context.get('request').language, messages.newOne))
    const page = <StartPage frame={framing} {...shown} faults={faults} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/organisation/omorganisationer/ny', (context) => {
    const day = dayOf(context.get('request').now)
    return startPage(context, { written: { name: '', day }, ends: context.req.query('avsluta') ?? '' })
  })

  app.post('/organisation/omorganisationer/ny', async (context) => {
    const form = await readForm(context)
    const written = factsIn(form)
    const ends = textOf(form, 'avsluta')
    const steps = isId(ends) ? [{ kind: 'end', unit: ends, heir: null }] : []
    try {
      const { id } = await context.get('request').perform(startReorganisation, { ...written, steps })
      return context.redirect(reorganisationPath(id), 303)
    } catch (error) {
      return startPage(context, { written, ends, faults: faultsOf(context, error) })
    }
  })

  const planPage = async (
    context: Context<Env>,
    { faults = {}, stale = false, status = 200 }: { faults?: Faults; stale?: boolean; status?: 200 | 400 | 409 } = {},
  ) => {
    const open = await context.get('request').perform(openReorganisation, { reorganisation: reorganisationOf(context) })
    const { name, id, day } = open.reorganisation
    const framing = { ...(await frame(context, name)), path: reorganisationPath(id) }
    const page = <ReorganisationPage frame={framing} {...{ open, faults, stale }} notice={noticeOf(context, day)} />
    return context.html(renderPage(page), status)
  }
  const changedMeanwhile = (context: Context<Env>) => planPage(context, { stale: true, status: 409 })

  app.get('/organisation/omorganisationer/:reorganisation', (context) => planPage(context))

  /** Does something with the plan that the page showed, and shows it again: as it became, or with why it did not. */
  const change = async (
    context: Context<Env>,
    act: (key: { reorganisation: string; version: number }, form: Form) => Promise<string>,
  ) => {
    const form = await readForm(context)
    const reorganisation = reorganisationOf(context)
    try {
      const where = await act({ reorganisation, version: Number(textOf(form, 'version')) }, form)
      return context.redirect(`${reorganisationPath(reorganisation)}${where}`, 303)
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') return changedMeanwhile(context)
      if (error instanceof Problem && error.code === 'not-ready') return planPage(context, { status: 409 })
      return planPage(context, { faults: faultsOf(context, error), status: 400 })
    }
  }

  app.post('/organisation/omorganisationer/:reorganisation/andra', (context) =>
    change(context, async (key, form) => {
      await context.get('request').perform(renameReorganisation, { ...key, ...factsIn(form) })
      return ''
    }),
  )

  app.post('/organisation/omorganisationer/:reorganisation/ta-bort-steg', (context) =>
    change(context, async (key, form) => {
      await context.get('request').perform(removeStep, { ...key, at: Number(textOf(form, 'steg')) - 1 })
      return ''
    }),
  )

  app.post('/organisation/omorganisationer/:reorganisation/besluta', (context) =>
    change(context, async (key, form) => {
      const confirmed = isConfirmed(form, 'sett')
      const { status } = await context.get('request').perform(decideReorganisation, { ...key, confirmed })
      return status === 'done' ? '?genomford' : '?planerad'
    }),
  )

  app.post('/organisation/omorganisationer/:reorganisation/stall-in', (context) =>
    change(context, async (key) => {
      await context.get('request').perform(cancelReorganisation, key)
      return ''
    }),
  )

  stepRoutes(app, frame, { reorganisationOf, changedMeanwhile })
}

function factsIn(form: Form): { name: string; day: string } {
  return { name: textOf(form, factsIds.name), day: textOf(form, factsIds.day) }
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** An address that holds no id of a reorganisation leads nowhere. */
function reorganisationOf(context: Context<Env>): string {
  const id = context.req.param('reorganisation') ?? ''
  if (!isId(id)) throw new Problem('not-found')
  return id
}

function noticeOf(context: Context<Env>, day: string): string | null {
  const { language } = context.get('request')
  if (context.req.query('genomford') !== undefined) return say(language, messages.doneNow)
  if (context.req.query('planerad') === undefined) return null
  return say(language, messages.donePlanned, { date: formatDate(language, day) })
}

/** What is wrong with each field. @throws what is no fault of a field */
function faultsOf(context: Context<Env>, error: unknown): Faults {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  const { language } = context.get('request')
  return Object.fromEntries(error.faults.map(({ field, message }) => [field, say(language, message)]))
}
