import type { Context } from 'hono'
import { writePdf } from '../../../../platform/documents/index.ts'
import type { App, Env } from '../../../../platform/http/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSurvey } from '../../../survey/index.ts'
import { PaperPage } from './PaperPage.tsx'
import { paperDocument } from './paper-document.ts'

/** The empty questionnaire, for everyone: what is asked is no secret. */
export function paperRoutes(app: App, frame: FrameMaker): void {
  const read = (context: Context<Env>) =>
    context.get('request').perform(readSurvey, { survey: context.req.param('survey') })

  app.get('/enkater/:survey/blankett', async (context) => {
    const survey = await read(context)
    const framing = await frame(context, survey.title[context.get('request').language])
    return context.html(renderPage(<PaperPage frame={framing} survey={survey} />))
  })

  app.get('/enkater/:survey/fragor.pdf', async (context) => {
    const survey = await read(context)
    const pdf = await writePdf(paperDocument(survey, context.get('request').language))
    return context.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${survey.id}.pdf"`,
    })
  })
}
