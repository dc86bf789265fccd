import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { attach, mediaTypes, pictureOf, shown } from '../../picture/pages/shown-picture.ts'
import { readPrintedReport } from '../actions/read-printed-report.ts'
import { comparePublished } from '../rules/compare-published.ts'
import { readPublished } from '../rules/read-published.ts'
import { writeComparison } from '../rules/write-comparison.ts'
import { ComparisonPage } from './ComparisonPage.tsx'

/** The picture beside the figures that a report has printed. */
export function comparisonRoutes(app: App, frame: FrameMaker): void {
  app.get('/resultat/:survey/jamforelse', async (context) => {
    const { props } = await shown(context, frame)
    const comparison = await comparisonOf(context)
    return context.html(renderPage(<ComparisonPage {...props} comparison={comparison} />))
  })

  app.get('/resultat/:survey/jamforelse.csv', async (context) => {
    const file = writeComparison(await comparisonOf(context))
    return attach(context, file, mediaTypes.csv, `${context.req.param('survey')}-jamforelse.csv`)
  })
}

/** What a report has printed, or null where none has. */
export async function printedOf(context: Context<Env>): Promise<unknown> {
  try {
    return await context.get('request').perform(readPrintedReport, { survey: context.req.param('survey') })
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return null
    throw error
  }
}

async function comparisonOf(context: Context<Env>) {
  const { survey, result } = await pictureOf(context)
  const printed = await context.get('request').perform(readPrintedReport, { survey: context.req.param('survey') })
  const read = readPublished(JSON.stringify(printed), 'published.json')
  if (!read.ok) throw new Error(`The stored printed report cannot be read: ${read.faults[0]?.message.en}`)
  return comparePublished(survey.questionnaire, result, read.value)
}
