import type { App } from '../../../../platform/http/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { breakdownCharts, breakdownName, type Result, writeResultSet } from '../../../analysis/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import { breakdownBy } from '../../rules/selection.ts'
import type { Picture } from '../actions/read-picture.ts'
import { breakdownPicture } from '../documents/breakdown-picture.tsx'
import { publishedReport } from '../documents/published-report.ts'
import { reportPicture } from '../documents/report-picture.tsx'
import { reportFormats, reportMediaTypes, writeReport } from '../documents/write-report.ts'
import { describeParts, figureName } from '../rules/build-report.ts'
import { attach, factsOf, mediaTypes, pictureOf } from './shown-picture.ts'

/** The picture as files: figures, reports, and each chart. They hold what is published and nothing else. */
export function downloadRoutes(app: App): void {
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/resultat/:survey/siffror.${format}`, async (context) => {
      const { survey, result, breakdowns } = await pictureOf(context)
      const set = { national: result, breakdowns }
      const content = await writeResultSet(set, survey.questionnaire, format, context.get('request').language)
      return attach(context, content, mediaTypes[format], `${survey.id}-siffror.${format}`)
    })
  }

  for (const format of reportFormats) {
    app.get(`/resultat/:survey/rapport.${format}`, async (context) => {
      const { language } = context.get('request')
      const picture = await pictureOf(context)
      const { survey, result, breakdowns } = picture
      const chosen = breakdownBy(breakdowns, context.req.query('efter') ?? null)
      const input = {
        questionnaire: survey.questionnaire,
        result,
        breakdowns: chosen ? [chosen] : breakdowns,
        facts: factsOf(context, picture),
        language,
      }
      const whole = picture.published && !chosen
      const file = await (whole ? publishedReport(input, format) : writeReport(input, format))
      return attach(context, file, reportMediaTypes[format], `${survey.id}.${format}`)
    })
  }

  app.get('/resultat/:survey/:file{[A-Za-z0-9_-]+\\.svg}', async (context) => {
    const { language } = context.get('request')
    const { survey, result, breakdowns } = await pictureOf(context)
    const id = context.req.param('file').replace(/\.svg$/, '')
    const { efter, svar, rad } = context.req.query()
    const file =
      efter === undefined
        ? questionFile({ survey, result }, id, language)
        : breakdownFile(survey.questionnaire, breakdownBy(breakdowns, efter), id, { option: svar, row: rad }, language)
    const name = [survey.id, id, efter].filter((part) => part !== undefined).join('-')
    return attach(context, file, mediaTypes.svg, `${name.replace(/[^A-Za-z0-9_-]+/g, '-')}.svg`)
  })
}

function questionFile({ survey, result }: Pick<Picture, 'survey' | 'result'>, id: string, language: Language): string {
  const question = describeParts(survey.questionnaire, result, language)
    .flatMap(({ questions }) => questions)
    .find((each) => each.id === id)
  if (!question?.chart) throw new Problem('not-found')
  const title = figureName(question, language)
  return reportPicture({ chart: question.chart, language, id, title, caption: null }).file
}

function breakdownFile(
  questionnaire: Questionnaire,
  result: Result | null,
  id: string,
  { option, row }: { option: string | undefined; row: string | undefined },
  language: Language,
): string {
  const question = questionnaire.questions.find((each) => each.id === id)
  if (!question || !result?.breakdown) throw new Problem('not-found')
  const charts = breakdownCharts(question, result, language, option ?? null)
  const chart = charts.find((each) => (each.row?.id ?? undefined) === row)
  if (!chart) throw new Problem('not-found')
  const by = breakdownName(result.breakdown.by, questionnaire, language)
  return breakdownPicture({ chart, language, id, title: `${question.text[language]} ${by}.`, caption: null }).file
}
