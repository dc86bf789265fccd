import type { Context } from 'hono'
import type { App, Env } from '../../../platform/http/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { writeResult } from '../../analysis/index.ts'
import { readSurveys } from '../../survey/index.ts'
import { publishPicture } from '../actions/publish-picture.ts'
import { type Picture, readPicture } from '../actions/read-picture.ts'
import { readPrintedReport } from '../actions/read-printed-report.ts'
import { reportPicture } from '../documents/report-picture.tsx'
import { reportFormats, reportMediaTypes, writeReport } from '../documents/write-report.ts'
import { describeParts, figureName } from '../rules/build-report.ts'
import { comparePublished } from '../rules/compare/compare-published.ts'
import { readPublished } from '../rules/compare/read-published.ts'
import { writeComparison } from '../rules/compare/write-comparison.ts'
import type { SurveyFacts } from '../rules/report-document.ts'
import { ComparisonPage } from './ComparisonPage.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { ResultsPage } from './ResultsPage.tsx'

/** The picture of a survey: results, one question, the report as a file, and the comparison with a printed report. */
export function publicationRoutes(app: App, frame: FrameMaker): void {
  app.get('/resultat', async (context) => {
    const surveys = await context.get('request').perform(readSurveys, {})
    const newest = surveys.find(({ published }) => published)
    if (!newest) throw new Problem('not-found')
    return context.redirect(`/resultat/${newest.id}`, 303)
  })

  app.get('/resultat/:survey', async (context) => {
    const { picture, props } = await shown(context, frame)
    const hasComparison = (await printedOf(context)) !== null
    const filter = { section: context.req.query('del') || null, search: context.req.query('sok') ?? '' }
    const publishedOn = picture.published ? dayOf(picture.published.at) : null
    return context.html(
      renderPage(
        <ResultsPage
          {...props}
          publishedOn={publishedOn}
          hasComparison={hasComparison}
          filter={filter}
          mayPublish={await mayPublish(context, picture)}
        />,
      ),
    )
  })

  app.post('/resultat/:survey/publicera', async (context) => {
    const survey = context.req.param('survey')
    await context.get('request').perform(publishPicture, { survey })
    return context.redirect(`/resultat/${survey}`, 303)
  })

  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/resultat/:survey/siffror.${format}`, async (context) => {
      const { picture } = await pictureOf(context)
      const { survey, result } = picture
      // A published result is written in Swedish, and a file has one language
      const content = await writeResult(result, survey.questionnaire, format, 'sv')
      return attach(context, content, mediaTypes[format], `${survey.id}-siffror.${format}`)
    })
  }

  for (const format of reportFormats) {
    app.get(`/resultat/:survey/rapport.${format}`, async (context) => {
      const { language } = context.get('request')
      const { picture } = await pictureOf(context)
      const { survey, result } = picture
      const file = await writeReport(
        { questionnaire: survey.questionnaire, result, facts: factsOf(context, picture), language },
        format,
      )
      return attach(context, file, reportMediaTypes[format], `${survey.id}.${format}`)
    })
  }

  app.get('/resultat/:survey/jamforelse', async (context) => {
    const { props } = await shown(context, frame)
    const comparison = await comparisonOf(context)
    return context.html(renderPage(<ComparisonPage {...props} comparison={comparison} />))
  })

  app.get('/resultat/:survey/jamforelse.csv', async (context) => {
    const file = writeComparison(await comparisonOf(context))
    return attach(context, file, mediaTypes.csv, `${context.req.param('survey')}-jamforelse.csv`)
  })

  app.get('/resultat/:survey/:file{[A-Za-z0-9_-]+\\.svg}', async (context) => {
    const { language } = context.get('request')
    const { picture } = await pictureOf(context)
    const { survey, result } = picture
    const id = context.req.param('file').replace(/\.svg$/, '')
    const question = describeParts(survey.questionnaire, result, language)
      .flatMap(({ questions }) => questions)
      .find((each) => each.id === id)
    if (!question?.chart) throw new Problem('not-found')
    const title = figureName(question, language)
    const { file } = reportPicture({ chart: question.chart, language, id, title, caption: null })
    return attach(context, file, 'image/svg+xml', `${survey.id}-${id}.svg`)
  })

  app.get('/resultat/:survey/:question', async (context) => {
    const { picture, props } = await shown(context, frame)
    const question = context.req.param('question')
    if (!picture.survey.questionnaire.questions.some(({ id }) => id === question)) throw new Problem('not-found')
    return context.html(renderPage(<QuestionPage {...props} question={question} />))
  })
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A file to keep, never shown inside the program. */
function attach(context: Context<Env>, content: string | Uint8Array, mediaType: string, name: string): Response {
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return context.body(body, 200, { 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` })
}

async function mayPublish(context: Context<Env>, { survey, published }: Picture): Promise<boolean> {
  if (published || !survey.closedAt) return false
  const workplace = (await context.get('request').viewer())?.workplace
  return workplace?.id === survey.owner && may(workplace.role, 'survey.publish')
}

async function pictureOf(context: Context<Env>): Promise<{ picture: Picture }> {
  return { picture: await context.get('request').perform(readPicture, { survey: context.req.param('survey') }) }
}

async function shown(context: Context<Env>, frame: FrameMaker) {
  const { picture } = await pictureOf(context)
  const { survey, result } = picture
  const framing = await frame(context, survey.title[context.get('request').language])
  const props = {
    framing: { ...framing, demo: survey.synthetic },
    questionnaire: survey.questionnaire,
    result,
    facts: factsOf(context, picture),
    basePath: `/resultat/${survey.id}`,
  }
  return { picture, props }
}

function factsOf(context: Context<Env>, { survey, published }: Picture): SurveyFacts {
  return {
    owner: null,
    opensOn: survey.opensOn,
    closesOn: survey.closesOn,
    synthetic: survey.synthetic,
    date: dayOf(published?.at ?? context.get('request').now),
  }
}

/** What a report has printed, or null where none has. */
async function printedOf(context: Context<Env>): Promise<unknown> {
  try {
    return await context.get('request').perform(readPrintedReport, { survey: context.req.param('survey') })
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return null
    throw error
  }
}

async function comparisonOf(context: Context<Env>) {
  const { picture } = await pictureOf(context)
  const printed = await context.get('request').perform(readPrintedReport, { survey: context.req.param('survey') })
  const read = readPublished(JSON.stringify(printed), 'published.json')
  if (!read.ok) throw new Error(`The stored printed report cannot be read: ${read.faults[0]?.message.en}`)
  return comparePublished(picture.survey.questionnaire, picture.result, read.value)
}
