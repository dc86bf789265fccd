import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSurvey } from '../../../survey/index.ts'
import { readTables } from '../actions/read-tables.ts'
import { revealTables } from '../actions/reveal-tables.ts'
import { writeResult } from '../formats/write-result.ts'
import { messages } from './messages.ts'
import { TablesPage } from './TablesPage.tsx'
import { questionsAsked, readTableQuery, type TableQuery } from './table-query.ts'

/** The analyst's tables, the files of them, and for the survey lead what is hidden in them. */
export function tablesRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, revealed: boolean) => {
    const request = context.get('request')
    const query = await queryOf(context)
    const tables = await request.perform(revealed ? revealTables : readTables, inputOf(context, query))
    const { workplace } = await request.member()
    const { survey } = tables
    const framing = {
      ...(await frame(context, say(request.language, messages.title))),
      demo: survey.synthetic,
      // What was revealed has no address of its own: the menu and the language link lead to the page that hides it
      ...(revealed && { path: `/analys/${survey.id}` }),
    }
    return context.html(
      renderPage(
        <TablesPage
          frame={framing}
          {...{ tables, query, revealed }}
          mayReveal={may(workplace.role, 'result.reveal')}
        />,
      ),
      tables.refusals.length > 0 ? 400 : 200,
    )
  }

  app.get('/analys/:survey', (context) => page(context, false))

  app.post('/analys/:survey/dolt', (context) => page(context, true))

  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/analys/:survey/tabeller.${format}`, async (context) => {
      const request = context.get('request')
      const query = await queryOf(context)
      const { survey, result } = await request.perform(readTables, inputOf(context, query))
      const asked = new Set(questionsAsked(survey.questionnaire, query, request.language))
      const shown = { ...result, questions: result.questions.filter(({ id }) => asked.has(id)) }
      const content = await writeResult(shown, survey.questionnaire, format, request.language)
      const body = typeof content === 'string' ? content : new Uint8Array(content)
      return context.body(body, 200, {
        'content-type': mediaTypes[format],
        'content-disposition': `attachment; filename="${survey.id}-tabeller.${format}"`,
      })
    })
  }
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

async function queryOf(context: Context<Env>): Promise<TableQuery> {
  const survey = await context.get('request').perform(readSurvey, { survey: context.req.param('survey') })
  return readTableQuery(new URL(context.req.url).searchParams, survey.questionnaire)
}

function inputOf(context: Context<Env>, { by, weight }: TableQuery) {
  return { survey: context.req.param('survey'), language: context.get('request').language, by, weight }
}
