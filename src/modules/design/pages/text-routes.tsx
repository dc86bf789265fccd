import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { replaceDraft, TextRefused } from '../actions/change-draft.ts'
import { readOneDraft } from '../actions/read-drafts.ts'
import { messages } from '../messages/index.ts'
import { fieldsOf } from './form-fields.ts'
import { addressOf, metWith, showDraft } from './shown-draft.ts'
import { TextPage } from './TextPage.tsx'

/** The text of a draft: as a file, and to write in. */
export function textRoutes(app: App, makeFrame: FrameMaker): void {
  const page = async (context: Context<Env>, posted: { source: string; error: unknown } | null) => {
    const { language } = context.get('request')
    const faults = posted?.error instanceof TextRefused ? posted.error.inText : []
    const met = posted === null || faults.length > 0 ? null : metWith(posted.error, language)
    const shown = await showDraft(context, makeFrame, {
      title: say(language, messages.viewText),
      ...(met?.kind === 'stale' && { told: { kind: 'stale', kept: true } as const }),
    })
    const stored = shown.opened.draft.source
    return context.html(
      renderPage(
        <TextPage
          {...shown}
          source={posted?.source ?? stored}
          faults={faults}
          theirs={met?.kind === 'stale' ? stored : null}
        />,
      ),
      posted === null ? 200 : (met?.status ?? 400),
    )
  }

  app.get('/formular/:draft/yaml', (context) => page(context, null))

  app.post('/formular/:draft/yaml', async (context) => {
    const request = context.get('request')
    const draft = context.req.param('draft')
    const posted = await readForm(context)
    const typed = `${posted.find(([name]) => name === 'source')?.[1] ?? ''}`
    const { draft: stored } = await request.perform(readOneDraft, { draft })
    // A browser sends every line end as CR LF; those of the draft are kept
    const plain = typed.replaceAll('\r\n', '\n')
    const source = stored.source.includes('\r\n') ? plain.replaceAll('\n', '\r\n') : plain
    try {
      await request.perform(replaceDraft, { draft, version: fieldsOf(posted).version, source })
    } catch (error) {
      return page(context, { source, error })
    }
    return context.redirect(`${addressOf(draft)}/yaml?sparat`, 303)
  })

  app.get('/formular/:draft/enkat.yaml', async (context) => {
    const { draft } = await context.get('request').perform(readOneDraft, { draft: context.req.param('draft') })
    context.header('content-type', 'application/yaml; charset=utf-8')
    context.header('content-disposition', `attachment; filename="${draft.id}.yaml"`)
    return context.body(draft.source)
  })
}
