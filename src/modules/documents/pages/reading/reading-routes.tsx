import type { Context } from 'hono'
import { writeDocx, writePdf } from '../../../../platform/documents/index.ts'
import { sendFile } from '../../../../platform/files/index.ts'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { acknowledge, readMyDocuments, readReading } from '../../actions/acknowledge.ts'
import { readVersion } from '../../actions/read-document.ts'
import { fetchVersionFile } from '../../actions/version-files.ts'
import { messages } from '../../messages/index.ts'
import { documentOf, documentPath } from '../addresses.ts'
import { docxType, savedAs } from '../written-document.ts'
import { MinePage } from './MinePage.tsx'
import { ReadingPage } from './ReadingPage.tsx'
import { VersionPage } from './VersionPage.tsx'
import { versionDocument } from './version-document.ts'

const types = { docx: docxType, pdf: 'application/pdf' } as const

/** Reading what is decided, on a page and as files, and saying that one has. */
export function readingRoutes(app: App, frame: FrameMaker): void {
  app.get('/att-lasa', async (context) => {
    const { language, ...request } = requestOf(context)
    const mine = await request.perform(readMyDocuments, {})
    const notice = context.req.query('last') === undefined ? null : say(language, messages.thanks)
    return context.html(
      renderPage(<MinePage frame={await frame(context, say(language, messages.mineTitle))} {...{ mine, notice }} />),
    )
  })

  const versionOf = async (context: Context<Env>) => {
    const number = Number(context.req.query('version') ?? '')
    const document = documentOf(context)
    const wanted = Number.isInteger(number) && number > 0 ? number : null
    return context.get('request').perform(readVersion, { document, number: wanted })
  }

  app.get('/dokument/:document/text', async (context) => {
    const open = await versionOf(context)
    return context.html(renderPage(<VersionPage frame={await frame(context, open.document.name)} open={open} />))
  })

  const send = async (context: Context<Env>, ending: keyof typeof types) => {
    const request = context.get('request')
    const open = await versionOf(context)
    const model = versionDocument(open, { language: request.language, place: (await request.member()).workplace.name })
    const bytes = await (ending === 'docx' ? writeDocx(model) : writePdf(model))
    const name = `${open.document.name}-${say(request.language, messages.version, open.version)}`
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': types[ending],
      'content-disposition': savedAs(name, ending),
    })
  }
  app.get('/dokument/:document/text.docx', (context) => send(context, 'docx'))
  app.get('/dokument/:document/text.pdf', (context) => send(context, 'pdf'))

  app.get('/dokument/:document/text.fil', async (context) => {
    const number = Number(context.req.query('version'))
    const wanted = { document: documentOf(context), number: Number.isInteger(number) ? number : null }
    return sendFile(context, await context.get('request').perform(fetchVersionFile, wanted))
  })

  app.post('/dokument/:document/last', async (context) => {
    const version = textOf(await readForm(context), 'version')
    await context.get('request').perform(acknowledge, { document: documentOf(context), version })
    return context.redirect('/att-lasa?last', 303)
  })

  app.get('/dokument/:document/lasning', async (context) => {
    const { language, ...request } = requestOf(context)
    const open = await request.perform(readReading, { document: documentOf(context) })
    const framing = {
      ...(await frame(context, say(language, messages.readingTitle))),
      path: documentPath(open.document.id),
    }
    return context.html(renderPage(<ReadingPage frame={framing} open={open} />))
  })
}

function requestOf(context: Context<Env>) {
  const request = context.get('request')
  return { language: request.language, perform: request.perform.bind(request) }
}
