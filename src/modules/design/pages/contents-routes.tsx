import type { Context } from 'hono'
import type { App, Env } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { readSaidOf } from '../../collection/index.ts'
import { changeDraft } from '../actions/change-draft.ts'
import { readOneDraft } from '../actions/read-drafts.ts'
import { discardDraft, redoChange, undoChange } from '../actions/step-in-history.ts'
import { messages } from '../messages/index.ts'
import { ContentsPage } from './ContentsPage.tsx'
import { readFields } from './form-fields.ts'
import { moveOf, placeAfterMove } from './move-of.ts'
import { RemovePage } from './RemovePage.tsx'
import { addressOf, metWith, showDraft, type Told } from './shown-draft.ts'

/** A draft's contents: moving about in it, undo and redo, and putting it aside. */
export function contentsRoutes(app: App, makeFrame: FrameMaker): void {
  const contents = async (context: Context<Env>, error: unknown = null) => {
    const { language } = context.get('request')
    const path = addressOf(context.req.param('draft') ?? '')
    const page = async (told?: { path: string; told: Told }) => {
      const shown = await showDraft(context, makeFrame, told)
      const { questionnaire } = shown.opened.draft
      const said = await context.get('request').perform(readSaidOf, { questionnaire, question: null })
      return renderPage(<ContentsPage {...shown} said={said} />)
    }
    if (error === null) return context.html(await page())
    const met = metWith(error, language)
    const told: Told =
      met.kind === 'stale' ? { kind: 'stale', kept: false } : { kind: 'refused', faults: [...met.faults.values()] }
    return context.html(await page({ path, told }), met.status)
  }

  app.get('/formular/:draft', (context) => contents(context))

  app.post('/formular/:draft/flytta', async (context) => {
    const request = context.get('request')
    const draft = context.req.param('draft')
    const fields = await readFields(context)
    try {
      const { questionnaire } = await request.perform(readOneDraft, { draft })
      const operation = moveOf(questionnaire, fields('move'))
      if (operation === null) throw new Problem('bad-input', { faults: [{ field: '', message: messages.cannotMove }] })
      await request.perform(changeDraft, { draft, version: fields.version, operation })
      return context.redirect(`${addressOf(draft)}#${placeAfterMove(questionnaire, operation, fields('move'))}`, 303)
    } catch (error) {
      return contents(context, error)
    }
  })

  for (const [path, action, told] of [
    ['angra', undoChange, 'angrat'],
    ['gor-om', redoChange, 'gjort'],
  ] as const) {
    app.post(`/formular/:draft/${path}`, async (context) => {
      const draft = context.req.param('draft')
      const { version } = await readFields(context)
      try {
        await context.get('request').perform(action, { draft, version })
      } catch (error) {
        return contents(context, error)
      }
      return context.redirect(`${addressOf(draft)}?${told}`, 303)
    })
  }

  app.get('/formular/:draft/ta-bort', async (context) => {
    const { language } = context.get('request')
    const title = say(language, messages.discard)
    const shown = await showDraft(context, makeFrame, { title })
    const address = addressOf(shown.opened.draft.id)
    return context.html(
      renderPage(
        <RemovePage
          {...shown}
          title={title}
          lead={say(language, messages.discardLead)}
          action={`${address}/ta-bort`}
          back={address}
          faults={[]}
        />,
      ),
    )
  })

  app.post('/formular/:draft/ta-bort', async (context) => {
    const draft = context.req.param('draft')
    const { version } = await readFields(context)
    try {
      await context.get('request').perform(discardDraft, { draft, version })
    } catch (error) {
      return contents(context, error)
    }
    return context.redirect('/formular', 303)
  })
}
