import { writeDocx } from '../../../../platform/documents/index.ts'
import { type App, readForm, textOf } from '../../../../platform/http/index.ts'
import { dayOf, formatDate, say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { fillTemplate, listTemplates, startFromTemplate } from '../../actions/templates.ts'
import { messages } from '../../messages/index.ts'
import { documentPath } from '../addresses.ts'
import { docxType, savedAs, writtenDocument } from '../written-document.ts'
import { TemplatesPage } from './TemplatesPage.tsx'

/** The templates: what there is, each as a file, and a draft from one. */
export function templateRoutes(app: App, frame: FrameMaker): void {
  app.get('/dokument/mallar', async (context) => {
    const request = context.get('request')
    const { language } = request
    const found = await request.perform(listTemplates, { language })
    const framing = await frame(context, say(language, messages.templatesTitle))
    return context.html(renderPage(<TemplatesPage frame={framing} found={found} />))
  })

  app.post('/dokument/mallar', async (context) => {
    const request = context.get('request')
    const template = textOf(await readForm(context), 'mall')
    const { document } = await request.perform(startFromTemplate, { template, language: request.language })
    return context.redirect(documentPath(document, 'utkast?mall'), 303)
  })

  app.get('/dokument/mall.docx', async (context) => {
    const request = context.get('request')
    const { language } = request
    const wanted = { template: context.req.query('mall'), language }
    const { template, body } = await request.perform(fillTemplate, wanted)
    const [place, date, title] = [
      (await request.member()).workplace.name,
      dayOf(request.now),
      say(language, template.name),
    ]
    const model = writtenDocument(body, {
      language,
      place,
      title,
      date,
      about: [],
      notice: say(language, messages.templateIs, { place, date: formatDate(language, date) }),
    })
    return context.body(new Uint8Array(await writeDocx(model)), 200, {
      'content-type': docxType,
      'content-disposition': savedAs(title, 'docx'),
    })
  })
}
