import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { addDependency, endDependency, readDependencyGraph } from '../../actions/dependencies.ts'
import { messages } from '../../messages/index.ts'
import { faultsIn } from '../faults.ts'
import { DependenciesPage, type WrittenDependency } from './DependenciesPage.tsx'
import { type Drawn, dependenciesAddress } from './drawn.ts'
import { EndDependencyPage } from './EndDependencyPage.tsx'

/** What needs what. */
export function dependencyRoutes(app: App, frame: FrameMaker): void {
  const page = async (
    context: Context<Env>,
    written?: WrittenDependency,
    faults: Readonly<Partial<Record<keyof WrittenDependency, string>>> = {},
  ) => {
    const { language } = context.get('request')
    const dependencies = await context.get('request').perform(readDependencyGraph, {})
    const drawn = drawnIn(context)
    const framing = await frame(context, say(language, messages.dependenciesTitle))
    const others = Number(context.req.query('andra')) || 0
    const notice =
      context.req.query('tillagt') !== undefined
        ? say(language, messages.addedNotice, { others })
        : context.req.query('avslutat') !== undefined
          ? say(language, messages.endedNotice, { others })
          : null
    return context.html(
      renderPage(
        <DependenciesPage
          frame={framing}
          {...{ dependencies, drawn, faults, notice }}
          written={written ?? { asset: drawn.around ?? '', needs: '' }}
        />,
      ),
      written === undefined ? 200 : 400,
    )
  }

  app.get('/system/beroenden', (context) => page(context))

  app.post('/system/beroenden', async (context) => {
    const form = await readForm(context)
    const written = { asset: textOf(form, 'fran'), needs: textOf(form, 'till') }
    try {
      const { others } = await context.get('request').perform(addDependency, written)
      return context.redirect(`/system/beroenden?kring=${written.asset}&tillagt&andra=${others}`, 303)
    } catch (error) {
      return page(context, written, faultsIn(context.get('request').language, error, ['asset', 'needs']))
    }
  })

  const requireDependency = async (context: Context<Env>) => {
    const { assets, edges } = await context.get('request').perform(readDependencyGraph, {})
    const edge = edges.find(({ id }) => id === context.req.param('dependency'))
    const asset = assets.find(({ id }) => id === edge?.asset)
    const needs = assets.find(({ id }) => id === edge?.needs)
    if (!edge || !asset || !needs) throw new Problem('not-found')
    return { id: edge.id, asset, needs: needs.name }
  }

  app.get('/system/beroenden/:dependency/avsluta', async (context) => {
    const { id, asset, needs } = await requireDependency(context)
    const title = say(context.get('request').language, messages.endTitle, { asset: asset.name, needs })
    return context.html(renderPage(<EndDependencyPage frame={await frame(context, title)} {...{ id, asset, needs }} />))
  })

  app.post('/system/beroenden/:dependency/avsluta', async (context) => {
    const { id } = await requireDependency(context)
    const { asset, others } = await context.get('request').perform(endDependency, { dependency: id })
    const to = dependenciesAddress({ around: asset, depth: 2, zoom: 100 })
    return context.redirect(`${to}&avslutat&andra=${others}`, 303)
  })
}

/** What is asked to be drawn; what cannot be is drawn as usual. */
function drawnIn(context: Context<Env>): Drawn {
  const whole = (name: string, known: readonly number[], usual: number) => {
    const value = Number(context.req.query(name))
    return known.includes(value) ? value : usual
  }
  return {
    around: context.req.query('kring') || null,
    depth: whole('djup', [1, 2, 3, 4], 2),
    zoom: whole('storlek', [60, 80, 100, 140], 100),
    page: Math.max(1, Math.floor(Number(context.req.query('sida'))) || 1),
  }
}
