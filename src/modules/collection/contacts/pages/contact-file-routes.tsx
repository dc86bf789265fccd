import type { Context } from 'hono'
import { type App, type Env, readForm, readSentFile, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSurveys } from '../../../survey/index.ts'
import { headerOf } from '../../upload/pages/header-of.ts'
import { type RefusedFile, UploadPage } from '../../upload/pages/UploadPage.tsx'
import { readUpload } from '../../upload/rules/read-upload.ts'
import { importContacts, previewContacts, readEarlierContacts } from '../actions/import-contacts.ts'
import { readContacts } from '../actions/read-contacts.ts'
import { messages } from '../messages/contacts.ts'
import { mostContactRows } from '../rules/plan-contacts.ts'
import { ContactPreviewPage } from './ContactPreviewPage.tsx'
import { TakeOverPage } from './TakeOverPage.tsx'

/** Contacts by a file, and from an earlier survey: previewed, then confirmed. */
export function contactFileRoutes(app: App, frame: FrameMaker): void {
  const read = (context: Context<Env>) =>
    context.get('request').perform(readContacts, { survey: context.req.param('survey') ?? '' })
  const pathOf = (context: Context<Env>) => `/enkater/${context.req.param('survey')}/kontakter`

  const uploadPage = async (context: Context<Env>, refused: RefusedFile | null): Promise<Response> => {
    const { survey } = await read(context)
    const title = say(context.get('request').language, messages.importTitle)
    const framing = { ...(await frame(context, title)), path: `${pathOf(context)}/fil` }
    const page = (
      <UploadPage
        frame={framing}
        survey={survey}
        path={`/enkater/${survey.id}/kontakter`}
        of={messages.contacts}
        words={messages}
        refused={refused}
      />
    )
    return context.html(renderPage(page), refused === null ? 200 : 400)
  }

  const showPreview = async (context: Context<Env>, file: string, text: string, stale = false): Promise<Response> => {
    const request = context.get('request')
    const preview = await request.perform(previewContacts, { survey: context.req.param('survey') ?? '', file, text })
    const { faults } = preview.plan
    if (faults.length > 0) return uploadPage(context, { file, faults, header: headerOf(text) })
    const title = say(request.language, messages.previewTitle)
    const framing = { ...(await frame(context, title)), path: `${pathOf(context)}/fil` }
    const page = <ContactPreviewPage frame={framing} {...{ preview, file, text, stale }} />
    return context.html(renderPage(page), stale ? 409 : 200)
  }

  app.get('/enkater/:survey/kontakter/fil', (context) => uploadPage(context, null))

  app.post('/enkater/:survey/kontakter/fil', async (context) => {
    // Whoever may not see the contacts is told so before anything is read of what they sent
    await read(context)
    const { name, bytes } = await readSentFile(context, 'fil')
    const sent = readUpload(bytes, name, mostContactRows)
    return sent.ok
      ? showPreview(context, name, sent.value)
      : uploadPage(context, { file: name, faults: sent.faults, header: [] })
  })

  app.post('/enkater/:survey/kontakter', async (context) => {
    const form = await readForm(context)
    const [file, base, text] = [textOf(form, 'fil'), textOf(form, 'underlag'), textOf(form, 'text')]
    try {
      const input = { survey: context.req.param('survey'), file, text, base }
      const { added, changed } = await context.get('request').perform(importContacts, input)
      return context.redirect(`${pathOf(context)}?gjort=sparade-${added.length}-${changed.length}`, 303)
    } catch (error) {
      // The preview shows what is wrong, whether it is the file or what it was made against
      if (!(error instanceof Problem) || (error.code !== 'conflict' && error.code !== 'bad-input')) throw error
      return showPreview(context, file, text, true)
    }
  })

  app.get('/enkater/:survey/kontakter/ta-over', async (context) => {
    const request = context.get('request')
    const { language } = request
    const { survey } = await read(context)
    const from = context.req.query('fran')
    let empty: string | null = null
    if (from !== undefined) {
      const { earlier, text } = await request.perform(readEarlierContacts, { survey: survey.id, earlier: from })
      const title = earlier.title[language]
      if (text.trimEnd().includes('\n'))
        return showPreview(context, say(language, messages.fromEarlier, { survey: title }), text)
      empty = title
    }
    const surveys = await request.perform(readSurveys, {})
    const earlier = surveys.filter(
      ({ owner, id, kind }) => owner === survey.owner && id !== survey.id && kind === 'survey',
    )
    const framing = await frame(context, say(language, messages.takeOverTitle))
    return context.html(renderPage(<TakeOverPage frame={framing} {...{ survey, earlier, empty }} />))
  })
}
