import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSurveys } from '../../../survey/index.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { readCorrections } from '../../correction/actions/read-corrections.ts'
import { countTried } from '../../pilot/actions/count-tried.ts'
import { readOwnPilot } from '../../pilot/actions/read-own-pilot.ts'
import { noteWhere } from '../../together/actions/note-presence.ts'
import { readTogether } from '../../together/actions/read-together.ts'
import { readMySurveys } from '../actions/read-my-surveys.ts'
import { messages } from '../messages/index.ts'
import { NoRolePage } from './NoRolePage.tsx'
import { OwnSurveysPage } from './OwnSurveysPage.tsx'
import { SurveyPage } from './SurveyPage.tsx'
import { SurveysPage } from './SurveysPage.tsx'

/** The surveys of the organisation that one works in, and one of them. */
export function overviewRoutes(app: App, frame: FrameMaker): void {
  app.get('/enkater', async (context) => {
    // A county board asks and answers nothing: what it has to do is with its own county
    const viewer = await context.get('request').viewer()
    if (viewer?.workplace && may(viewer.workplace.role, 'county.follow')) return context.redirect('/lan', 303)
    const framing = await frame(context, say(context.get('request').language, messages.surveys))
    return context.html(renderPage(await surveysPage(context, framing)))
  })

  app.get('/enkater/:survey', async (context) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const response = await request.perform(readMyResponse, { survey: context.req.param('survey') })
    const survey = response.survey.id
    await request.perform(noteWhere, { survey, section: null })
    const together = await request.perform(readTogether, { survey })
    const corrections = await request.perform(readCorrections, { survey })
    const framing = await frame(context, response.survey.title[request.language])
    const pilot = response.survey.kind === 'pilot' ? await request.perform(readOwnPilot, { survey }) : null
    const triedWith = response.survey.pilot === null ? 0 : await request.perform(countTried, { survey })
    const shown = { response, together, corrections, pilot, triedWith }
    return context.html(renderPage(<SurveyPage frame={framing} {...shown} role={workplace.role} now={request.now} />))
  })
}

async function surveysPage(context: Context<Env>, framing: Awaited<ReturnType<FrameMaker>>) {
  const request = context.get('request')
  const { workplace } = await request.member()
  if (workplace.kind === 'agency') {
    const surveys = await request.perform(readSurveys, {})
    const own = surveys.filter(({ owner }) => owner === workplace.id)
    return (
      <OwnSurveysPage frame={framing} surveys={own} mayIssue={may(workplace.role, 'survey.issue')} now={request.now} />
    )
  }
  if (!may(workplace.role, 'survey.read')) return <NoRolePage frame={framing} />
  return <SurveysPage frame={framing} surveys={await request.perform(readMySurveys, {})} now={request.now} />
}
