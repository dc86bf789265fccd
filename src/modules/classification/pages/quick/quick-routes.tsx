import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { QuickConflict, type QuickMeanwhile } from '../../actions/answer-conflict.ts'
import { listQuick, saveQuick } from '../../actions/quick-pass.ts'
import { messages } from '../../messages/index.ts'
import { isLevel, type Levels, levelsBy } from '../../rules/aspects.ts'
import { QuickPage, type QuickView, quickAddress } from './QuickPage.tsx'

/** The first pass over everything. */
export function quickRoutes(app: App, frame: FrameMaker): void {
  const viewOf = (context: Context<Env>): QuickView => (context.req.query('visa') === 'allt' ? 'all' : 'left')

  const page = async (
    context: Context<Env>,
    written: ReadonlyMap<string, Levels> = new Map(),
    theirs: readonly QuickMeanwhile[] = [],
  ) => {
    const view = viewOf(context)
    // Where the page could not be saved it holds the same rows again, whatever has become of them
    const these = theirs.length > 0 ? [...written.keys()] : []
    const asked = { page: context.req.query('sida') ?? '1', only: view, these }
    const pass = await context.get('request').perform(listQuick, asked)
    const saved = context.req.query('sparade')
    const framing = await frame(context, say(context.get('request').language, messages.quickPass))
    return context.html(
      renderPage(
        <QuickPage
          frame={framing}
          {...{ pass, written, theirs, view }}
          saved={theirs.length === 0 && saved !== undefined && /^\d{1,3}$/.test(saved) ? Number(saved) : null}
        />,
      ),
      theirs.length > 0 ? 409 : 200,
    )
  }

  app.get('/klassning/snabb', (context) => page(context))

  app.post('/klassning/snabb', async (context) => {
    const form = await readForm(context)
    const written = writtenIn(form)
    const rows = [...written].flatMap(([asset, levels]) => {
      const changed = JSON.stringify(levels) !== textOf(form, `fore.${asset}`)
      return changed ? [{ asset, levels, version: Number(textOf(form, `version.${asset}`)) || 0 }] : []
    })
    try {
      const { saved } = await context.get('request').perform(saveQuick, { rows })
      const view = viewOf(context)
      const at = Number(context.req.query('sida')) || 1
      // What is saved is no longer left, so that the same page holds the next
      const to = quickAddress(view, view === 'all' ? at + 1 : 1)
      return context.redirect(`${to}${to.includes('?') ? '&' : '?'}sparade=${saved}`, 303)
    } catch (error) {
      if (error instanceof QuickConflict) return page(context, written, error.theirs)
      throw error
    }
  })
}

/** The levels that were chosen, by asset. @throws Problem `bad-input` for more than a page has */
function writtenIn(form: readonly (readonly [string, unknown])[]): ReadonlyMap<string, Levels> {
  const assets = form.flatMap(([field]) => (field.startsWith('version.') ? [field.slice('version.'.length)] : []))
  if (assets.length > 200) throw new Problem('bad-input')
  return new Map(
    assets.map((asset) => [
      asset,
      levelsBy((aspect) => {
        const text = textOf(form, `niva.${asset}.${aspect}`)
        const level = text === '' ? null : Number(text)
        return isLevel(level) ? level : null
      }),
    ]),
  )
}
