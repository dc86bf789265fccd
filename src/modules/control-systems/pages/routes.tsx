import type { Context } from 'hono'
import { z } from 'zod'
import { type App, type Env, readForm, textOf } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { judgeCritical } from '../actions/judge-critical.ts'
import { readControlSystems, readToJudge } from '../actions/read-control-systems.ts'
import { messages } from '../messages/index.ts'
import { proposeCritical } from '../rules/criticality.ts'
import { type JudgementFaults, judgementFields, readAnswers, type WrittenJudgement } from '../rules/read-judgement.ts'
import { ControlSystemsPage } from './ControlSystemsPage.tsx'
import { JudgePage } from './JudgePage.tsx'

/** The control systems of the register, zone by zone, and judging one of them. Before the records of the same addresses. */
export function controlSystemRoutes(app: App, frame: FrameMaker): void {
  app.get('/system/styrsystem', async (context) => {
    const request = context.get('request')
    const found = await request.perform(readControlSystems, {})
    const units = unitsOf(found.systems)
    const unit = units.find(({ id }) => id === context.req.query('hos'))?.id ?? null
    const systems = unit === null ? found.systems : found.systems.filter((system) => system.unit?.id === unit)
    const framing = await frame(context, say(request.language, messages.title))
    return context.html(
      renderPage(<ControlSystemsPage frame={framing} found={{ ...found, systems }} units={units} unit={unit} />),
    )
  })

  const judgePage = async (
    context: Context<Env>,
    given: { written: WrittenJudgement; faults?: JudgementFaults; proposal?: boolean | null },
  ) => {
    const request = context.get('request')
    const { record, mayChange } = await request.perform(readToJudge, { asset: assetOf(context) })
    if (!mayChange || record.endedAt !== null) throw new Problem('forbidden')
    const system = { id: record.id, name: String(record.values.name) }
    const framing = await frame(context, say(request.language, messages.judgeTitle, system))
    const { written, faults = {}, proposal = null } = given
    return renderPage(<JudgePage frame={framing} {...{ system, written, faults, proposal }} />)
  }

  app.get('/system/:asset/samhallsviktigt', async (context) => {
    const nothing = Object.fromEntries(judgementFields.map((field) => [field, ''])) as WrittenJudgement
    return context.html(await judgePage(context, { written: { ...nothing, method: 'risk-analysis' } }))
  })

  app.post('/system/:asset/samhallsviktigt', async (context) => {
    const form = await readForm(context)
    const written = Object.fromEntries(
      judgementFields.map((field) => [field, textOf(form, field)]),
    ) as unknown as WrittenJudgement
    const answers = readAnswers(written)
    if ('faults' in answers) return context.html(await judgePage(context, { written, faults: answers.faults }), 400)
    const proposal = proposeCritical(answers)
    if (textOf(form, 'gor') === 'visa') {
      const suggested = { ...written, critical: proposal ? 'ja' : 'nej', method: written.method || 'risk-analysis' }
      return context.html(await judgePage(context, { written: suggested, proposal }))
    }
    const asset = assetOf(context)
    try {
      await context.get('request').perform(judgeCritical, { asset, ...written })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error
      const faults = Object.fromEntries(error.faults.map(({ field, message }) => [field, message])) as JudgementFaults
      return context.html(await judgePage(context, { written, faults, proposal }), 400)
    }
    return context.redirect(`/system/${asset}?bedomt`, 303)
  })
}

/** Each board and company that has any, by name. */
function unitsOf(systems: ReadonlyArray<{ readonly unit: { readonly id: string; readonly name: string } | null }>) {
  const units = new Map(systems.flatMap(({ unit }) => (unit === null ? [] : [[unit.id, unit] as const])))
  return [...units.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

function assetOf(context: Context<Env>): string {
  const named = z.uuid().safeParse(context.req.param('asset'))
  if (!named.success) throw new Problem('not-found')
  return named.data
}
