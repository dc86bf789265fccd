import type { Context } from 'hono'
import { writeDocx, writePdf } from '../../../../platform/documents/index.ts'
import type { App, Env } from '../../../../platform/http/index.ts'
import { readRiskOverview } from '../../actions/read-overview.ts'
import { overviewAddress } from '../addresses.ts'
import { riskDocument } from './risk-document.ts'

/** The report for a decision, as files. */
export function reportRoutes(app: App): void {
  const documentOf = async (context: Context<Env>) => {
    const request = context.get('request')
    const overview = await request.perform(readRiskOverview, { unit: (context.req.query('enhet') ?? '').slice(0, 100) })
    return riskDocument(overview, { language: request.language, place: (await request.member()).workplace.name })
  }

  app.get(`${overviewAddress}/underlag.pdf`, async (context) =>
    send(context, await writePdf(await documentOf(context)), 'pdf', 'application/pdf'),
  )

  app.get(`${overviewAddress}/underlag.docx`, async (context) =>
    send(
      context,
      await writeDocx(await documentOf(context)),
      'docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ),
  )
}

function send(context: Context<Env>, bytes: Uint8Array, ending: string, type: string): Response {
  context.header('content-type', type)
  context.header('content-disposition', `attachment; filename="riskbild.${ending}"`)
  return context.body(new Uint8Array(bytes))
}
