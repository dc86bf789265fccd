import type { Context } from 'hono'
import { writeDocx, writePdf } from '../../../../platform/documents/index.ts'
import type { App, Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readStatement } from '../../actions/statement/read-statement.ts'
import { messages } from '../../messages/index.ts'
import { catalogueOf } from '../gap/gap-routes.tsx'
import { StatementPage } from './StatementPage.tsx'
import { statementDocument } from './statement-document.ts'
import { writeStatement } from './statement-workbook.ts'

/** The statement of applicability, as a page and as files. */
export function statementRoutes(app: App, frame: FrameMaker): void {
  app.get('/krav/tillamplighet', async (context) => {
    const read = await context.get('request').perform(readStatement, catalogueOf(context))
    const framing = await frame(context, say(context.get('request').language, messages.statement))
    return context.html(renderPage(<StatementPage frame={framing} {...read} />))
  })

  const documentOf = async (context: Context<Env>) => {
    const request = context.get('request')
    const { statement } = await request.perform(readStatement, catalogueOf(context))
    const place = (await request.member()).workplace.name
    return statementDocument(statement, { language: request.language, place })
  }

  app.get('/krav/tillamplighet.pdf', async (context) =>
    send(context, await writePdf(await documentOf(context)), 'pdf', 'application/pdf'),
  )

  app.get('/krav/tillamplighet.docx', async (context) =>
    send(
      context,
      await writeDocx(await documentOf(context)),
      'docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ),
  )

  app.get('/krav/tillamplighet.xlsx', async (context) => {
    const request = context.get('request')
    const { statement } = await request.perform(readStatement, catalogueOf(context))
    return send(
      context,
      await writeStatement(statement, request.language),
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
  })
}

function send(context: Context<Env>, bytes: Uint8Array, ending: string, type: string): Response {
  context.header('content-type', type)
  context.header('content-disposition', `attachment; filename="uttalande-om-tillamplighet.${ending}"`)
  return context.body(new Uint8Array(bytes))
}
