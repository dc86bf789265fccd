import type { Context } from 'hono'
import type { Env } from '../../../../platform/http/index.ts'
import { reportFormats, reportMediaTypes } from '../../picture/documents/write-report.ts'
import { readFrozenFile, readFrozenReport } from '../actions/read-frozen.ts'
import { buildFrozen } from '../documents/compose-frozen.ts'
import { writeTrace } from '../rules/write-trace.ts'

const mediaTypes = {
  ...reportMediaTypes,
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
export type Ending = keyof typeof mediaTypes
export const endings = [...reportFormats, 'csv', 'json'] as const satisfies readonly Ending[]

/** A file to keep, never shown inside the program. */
export function sendFile(context: Context<Env>, content: string | Uint8Array, ending: Ending, name: string): Response {
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return context.body(body, 200, {
    'content-type': mediaTypes[ending],
    'content-disposition': `attachment; filename="${name}.${ending}"`,
  })
}

/** One file of a frozen report: an edition by its number, or null for the latest that is public. */
export async function sendFrozen(
  context: Context<Env>,
  report: string,
  edition: number | null,
  ending: Ending,
): Promise<Response> {
  const request = context.get('request')
  const { survey } = context.req.param() as { survey: string }
  const name = `${survey}-${report}`
  const format = reportFormats.find((each) => each === ending)
  if (format !== undefined) {
    return sendFile(context, await request.perform(readFrozenFile, { survey, report, edition, format }), format, name)
  }
  const { content, frozen, questionnaire } = await request.perform(readFrozenReport, { survey, report, edition })
  if (ending === 'json') return sendFile(context, content, 'json', name)
  const { report: built } = buildFrozen(frozen, questionnaire)
  return sendFile(context, writeTrace(built.trace, built.material, frozen.dataSha256), 'csv', `${name}-tal`)
}
