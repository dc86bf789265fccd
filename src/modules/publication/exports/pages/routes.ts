import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { writeZip } from '../../../../platform/zip/index.ts'
import { attach } from '../../picture/pages/shown-picture.ts'
import { exportData } from '../actions/export-data.ts'
import { type ExportFormat, writeExport } from '../formats/write-export.ts'

/** The endings of the files that analysts fetch, with what they hold. */
const endings: Readonly<Record<string, { readonly format: ExportFormat; readonly mediaType: string }>> = {
  csv: { format: 'csv', mediaType: 'text/csv; charset=utf-8' },
  xlsx: { format: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  sav: { format: 'sav', mediaType: 'application/x-spss-sav' },
  xml: { format: 'ddi', mediaType: 'application/xml; charset=utf-8' },
  zip: { format: 'r', mediaType: 'application/zip' },
}

/**
 * Everyone's answers as files, for the owner's analysts: `/analys/:survey/export.csv` and so on. `?vikt=population` says how the script
 * in R (in the zip, with its data) weights.
 */
export function exportRoutes(app: App): void {
  for (const [ending, { format, mediaType }] of Object.entries(endings)) {
    app.get(`/analys/:survey/export.${ending}`, (context) => exported(context, format, ending, mediaType))
  }
}

async function exported(
  context: Context<Env>,
  format: ExportFormat,
  ending: string,
  mediaType: string,
): Promise<Response> {
  const request = context.get('request')
  const weight = (context.req.query('vikt') ?? '').split(',').filter((column) => column !== '')
  const input = { survey: context.req.param('survey'), format, weight: format === 'r' ? weight : [] }
  const { survey, ownerName, data } = await request.perform(exportData, input)
  const { synthetic, opensOn, closesOn } = survey
  const facts = { language: request.language, synthetic, owner: ownerName, opensOn, closesOn, created: request.now }
  const name = `${survey.id}-data`
  const choices = { weight: input.weight, breakdowns: [], csvName: `${name}.csv` }
  const { content, csv } = await writeExport(format, data, choices, facts)
  const file = csv === null ? content : await writeZip({ [`${name}.R`]: content, [`${name}.csv`]: csv }, request.now)
  return attach(context, file, mediaType, `${name}.${ending}`)
}
