import type { Context } from 'hono'
import { writeDocx, writePdf } from '../../../platform/documents/index.ts'
import type { App, Env } from '../../../platform/http/index.ts'
import { openExercise } from '../actions/open-exercise.ts'
import { exerciseOf, root } from './addresses.ts'
import { exerciseReport } from './exercise-report.ts'

const record = ':record{[0-9a-f-]{36}}'

/** The report of an exercise, as files. */
export function reportRoutes(app: App): void {
  const documentOf = async (context: Context<Env>) => {
    const request = context.get('request')
    const found = await request.perform(openExercise, exerciseOf(context))
    const place = (await request.member()).workplace.name
    return exerciseReport(found, { language: request.language, place, now: request.now })
  }
  const send = (context: Context<Env>, bytes: Uint8Array, ending: string, type: string) => {
    context.header('content-type', type)
    context.header('content-disposition', `attachment; filename="ovningsrapport.${ending}"`)
    return context.body(new Uint8Array(bytes))
  }

  app.get(`${root}/${record}/rapport.pdf`, async (context) =>
    send(context, await writePdf(await documentOf(context)), 'pdf', 'application/pdf'),
  )
  app.get(`${root}/${record}/rapport.docx`, async (context) =>
    send(
      context,
      await writeDocx(await documentOf(context)),
      'docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ),
  )
}
