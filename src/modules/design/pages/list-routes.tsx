import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { TextRefused } from '../actions/change-draft.ts'
import { readDrafts } from '../actions/read-drafts.ts'
import { startDraft } from '../actions/start-draft.ts'
import { restoreDraft } from '../actions/step-in-history.ts'
import { messages } from '../messages/index.ts'
import { DraftsPage } from './DraftsPage.tsx'
import { type FormFields, fieldsOf, readFields, wordsOf } from './form-fields.ts'
import { NewDraftPage } from './NewDraftPage.tsx'
import { NotesPage } from './NotesPage.tsx'
import { metWith } from './shown-draft.ts'

/** The list of questionnaires, and the ways to a new draft. */
export function listRoutes(app: App, makeFrame: FrameMaker): void {
  const newPage = async (context: Context<Env>, fields: FormFields, error: unknown) => {
    const request = context.get('request')
    const inFile = error instanceof TextRefused ? error.inText : []
    const met = error === null || inFile.length > 0 ? null : metWith(error, request.language)
    if (met?.kind === 'stale') throw error
    const { published } = await request.perform(readDrafts, {})
    const frame = { ...(await makeFrame(context, say(request.language, messages.newDraft))), path: '/formular/nytt' }
    const faults = met?.faults ?? new Map<string, string>()
    return context.html(
      renderPage(<NewDraftPage {...{ frame, published, fields, faults, inFile }} />),
      error === null ? 200 : 400,
    )
  }
  const start = async (context: Context<Env>, fields: FormFields, input: unknown) => {
    const request = context.get('request')
    try {
      const { draft, notes } = await request.perform(startDraft, input)
      if (notes.length === 0) return context.redirect(`/formular/${draft}`, 303)
      const frame = await makeFrame(context, say(request.language, messages.notesTitle))
      return context.html(renderPage(<NotesPage frame={{ ...frame, path: '/formular' }} draft={draft} notes={notes} />))
    } catch (error) {
      return newPage(context, fields, error)
    }
  }

  app.get('/formular', async (context) => {
    const request = context.get('request')
    const { drafts, published } = await request.perform(readDrafts, {})
    const frame = await makeFrame(context, say(request.language, messages.forms))
    return context.html(renderPage(<DraftsPage {...{ frame, drafts, published }} />))
  })

  app.get('/formular/nytt', (context) => newPage(context, fieldsOf([]), null))

  app.post('/formular/nytt/tomt', async (context) => {
    const fields = await readFields(context)
    return start(context, fields, { from: 'nothing', title: wordsOf(fields, 'title'), id: fields('id') || null })
  })

  app.post('/formular/nytt/publicerat', async (context) => {
    const fields = await readFields(context)
    const [questionnaire = '', version = ''] = fields('published').split('@')
    return start(context, fields, { from: 'published', questionnaire, version: Number(version) })
  })

  app.post('/formular/nytt/fil', async (context) => {
    const posted = await readForm(context)
    const file = posted.find(([name]) => name === 'file')?.[1]
    const content = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    const name = file instanceof File ? file.name.slice(-255) : ''
    return start(context, fieldsOf(posted), { from: 'file', name, content })
  })

  app.post('/formular/:draft/ta-tillbaka', async (context) => {
    const fields = await readFields(context)
    try {
      const draft = context.req.param('draft')
      await context.get('request').perform(restoreDraft, { draft, version: fields.version })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error
    }
    return context.redirect('/formular', 303)
  })
}
