import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, sentFileOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import type { Fault } from '../../../survey/index.ts'
import { endCatalogue, importCatalogue } from '../../actions/catalogues/import-catalogue.ts'
import { listRequirements } from '../../actions/requirements/list-requirements.ts'
import { messages } from '../../messages/index.ts'
import { ownCatalogues } from '../../own-catalogues.ts'
import { faultsOf, textsOf } from '../form-faults.ts'
import { EndCataloguePage } from './EndCataloguePage.tsx'
import { ImportPage } from './ImportPage.tsx'

/** Reading in a catalogue of one's own, and taking it away. */
export function importRoutes(app: App, frame: FrameMaker): void {
  const ownOf = async (context: Context<Env>) => {
    const { catalogues, mayChange } = await context.get('request').perform(listRequirements, {})
    if (!mayChange) throw new Problem('forbidden')
    const given = ownCatalogues().catalogues.map(({ id }) => id)
    return catalogues.filter(({ id }) => !given.includes(id))
  }

  const show = async (
    context: Context<Env>,
    name = '',
    refused: { file: string; faults: readonly Fault[] } | null = null,
  ) => {
    const own = await ownOf(context)
    const framing = await frame(context, say(context.get('request').language, messages.importCatalogue))
    const page = <ImportPage frame={framing} {...{ own, name, refused }} />
    return context.html(renderPage(page), refused === null ? 200 : 400)
  }

  app.get('/krav/las-in', (context) => show(context))

  app.post('/krav/las-in', async (context) => {
    const form = await readForm(context)
    const { namn: name } = textsOf(form, ['namn'])
    const { name: file, bytes } = await sentFileOf(form, 'fil')
    try {
      const { id } = await context.get('request').perform(importCatalogue, { name, fileName: file, source: bytes })
      return context.redirect(`/krav?katalog=${id}&gjort=inlast`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
      const faults = error.faults.map(({ field, message }) => {
        const [line = 0, column = 0] = field.split(':').map(Number)
        return { file, line, column, message }
      })
      return show(context, name, { file, faults })
    }
  })

  const askToEnd = async (context: Context<Env>, id: string, error: string | null) => {
    const catalogue = (await ownOf(context)).find((each) => each.id === id)
    if (!catalogue) throw new Problem('not-found')
    const framing = await frame(context, say(context.get('request').language, messages.endCatalogueTitle))
    const page = <EndCataloguePage frame={framing} catalogue={catalogue} error={error} />
    return context.html(renderPage(page), error === null ? 200 : 400)
  }

  app.get('/krav/ta-bort-katalog', (context) => askToEnd(context, context.req.query('katalog') ?? '', null))

  app.post('/krav/ta-bort-katalog', async (context) => {
    const form = await readForm(context)
    const { katalog } = textsOf(form, ['katalog'])
    try {
      const confirmed = isConfirmed(form, 'confirmed')
      await context.get('request').perform(endCatalogue, { catalogue: katalog, confirmed })
    } catch (error) {
      return askToEnd(context, katalog, faultsOf<'confirmed'>(context, error).confirmed ?? null)
    }
    return context.redirect('/krav?gjort=katalog-borttagen', 303)
  })
}
