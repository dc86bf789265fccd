import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { writeStep } from '../actions/plan-reorganisation.ts'
import { openReorganisation } from '../actions/read-reorganisations.ts'
import { stepWords } from '../messages.ts'
import { type StepKind, stepKinds } from '../rules/plan.ts'
import { readStep, type WrittenStep, writtenOf } from '../rules/read-step.ts'
import { reorganisationPath, stepPaths } from './paths.ts'
import { StepPage } from './StepPage.tsx'

interface PlanPages {
  /** Which reorganisation an address names. @throws Problem `not-found` */
  reorganisationOf(context: Context<Env>): string
  /** The plan as somebody else has changed it. */
  changedMeanwhile(context: Context<Env>): Response | Promise<Response>
}

/** The form of a step, new or there already. */
export function stepRoutes(app: App, frame: FrameMaker, { reorganisationOf, changedMeanwhile }: PlanPages): void {
  const read = async (context: Context<Env>, number: string) => {
    const open = await context.get('request').perform(openReorganisation, { reorganisation: reorganisationOf(context) })
    const { status, steps, id } = open.reorganisation
    if (!open.mayChange) throw new Problem('forbidden')
    if (status === 'done' || status === 'cancelled') throw new Problem('not-found')
    const kind = kindOf(context)
    const at = steps.findIndex((step, index) => index === Number(number) - 1 && step.kind === kind)
    const title = say(context.get('request').language, stepWords[kind])
    const framing = { ...(await frame(context, title)), path: `${reorganisationPath(id)}/steg/${stepPaths[kind]}` }
    return { shown: { open, kind, at: at === -1 ? null : at, frame: framing }, was: steps[at] ?? null }
  }

  app.get('/organisation/omorganisationer/:reorganisation/steg/:step', async (context) => {
    const { shown, was } = await read(context, context.req.query('steg') ?? '')
    return context.html(
      renderPage(
        <StepPage {...shown} written={was ? writtenOf(was) : []} page={context.req.query('sida') ?? ''} faults={{}} />,
      ),
    )
  })

  app.post('/organisation/omorganisationer/:reorganisation/steg/:step', async (context) => {
    const request = context.get('request')
    const written: WrittenStep = (await readForm(context)).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    )
    const textOf = (field: string) => written.find(([name]) => name === field)?.[1] ?? ''
    const { shown, was } = await read(context, textOf('steg'))
    const { open, kind, at } = shown
    const { step, faults } = readStep(kind, written, { was, units: open.units, newId: () => crypto.randomUUID() })
    if (step === null) {
      const told = Object.entries(faults).map(([field, message]) => [field, say(request.language, message)])
      const page = <StepPage {...shown} written={written} page={textOf('sida')} faults={Object.fromEntries(told)} />
      return context.html(renderPage(page), 400)
    }
    const { id } = open.reorganisation
    try {
      await request.perform(writeStep, { reorganisation: id, version: Number(textOf('version')), at, step })
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') return changedMeanwhile(context)
      throw error
    }
    const next = textOf('visa')
    const where =
      next === '' || at === null ? '' : `/steg/${stepPaths[kind]}?steg=${at + 1}&sida=${Number(next)}#poster`
    return context.redirect(`${reorganisationPath(id)}${where}`, 303)
  })
}

/** Which kind of step an address is for. @throws Problem `not-found` */
function kindOf(context: Context<Env>): StepKind {
  const kind = stepKinds.find((each) => stepPaths[each] === context.req.param('step'))
  if (kind === undefined) throw new Problem('not-found')
  return kind
}
