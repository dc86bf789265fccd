import type { Context } from 'hono'
import type { App, Env } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import type { Language } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { EmptyPreviewPage } from './EmptyPreviewPage.tsx'
import { readFields } from './form-fields.ts'
import { PreviewPage } from './PreviewPage.tsx'
import { nothingAnswered, type PreviewAnswers, readPreview } from './preview-answers.ts'
import { addressOf, type ShownDraft, showDraft } from './shown-draft.ts'

/** A draft as the one who answers will see it. */
export function previewRoutes(app: App, makeFrame: FrameMaker): void {
  const page = (
    context: Context<Env>,
    shown: ShownDraft,
    wanted: string,
    language: Language,
    filled: PreviewAnswers,
  ) => {
    const { questionnaire, draft } = shown.opened
    const address = addressOf(draft.id)
    const [first] = questionnaire.sections
    const section = wanted === '' ? first : questionnaire.sections.find(({ id }) => id === wanted)
    if (first === undefined) return context.html(renderPage(<EmptyPreviewPage {...shown} />))
    if (section === undefined) throw new Problem('not-found')
    const path = `${address}/forhandsgranska/${section.id}`
    return context.html(
      renderPage(
        <PreviewPage frame={{ ...shown.frame, language, path }} {...{ address, questionnaire, section, filled }} />,
      ),
    )
  }
  const show = (context: Context<Env>) =>
    showDraft(context, makeFrame, { title: say(context.get('request').language, messages.previewTitle) })

  for (const path of ['/formular/:draft/forhandsgranska', '/formular/:draft/forhandsgranska/:section']) {
    app.get(path, async (context) => {
      const { language } = context.get('request')
      return page(context, await show(context), context.req.param('section') ?? '', language, nothingAnswered)
    })
  }

  app.post('/formular/:draft/forhandsgranska/:section', async (context) => {
    const shown = await show(context)
    const fields = await readFields(context)
    const { questionnaire } = shown.opened
    const section = questionnaire.sections.find(({ id }) => id === context.req.param('section'))
    if (section === undefined) throw new Problem('not-found')
    // The button that was pressed comes after the field that says which language the page has
    const language = fields.entries.findLast(([name]) => name === 'language')?.[1] === 'en' ? 'en' : 'sv'
    const filled = readPreview(questionnaire, section, fields, language)
    return page(context, shown, filled.faults.size > 0 ? section.id : fields('go') || section.id, language, filled)
  })
}
