import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm } from '../../../../platform/http/index.ts'
import { dayOf, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { issueSurvey } from '../actions/issue-survey.ts'
import { readPreparation } from '../actions/read-preparation.ts'
import { checkIssue } from '../rules/check-issue.ts'
import { IssuePage, wordsOf } from './IssuePage.tsx'

/** Issuing a survey, after a last look. */
export function issueRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, unconfirmed: boolean) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    if (!may(workplace.role, 'survey.issue')) throw new Problem('forbidden')
    const preparation = await request.perform(readPreparation, { survey: context.req.param('survey') })
    const { survey, respondents } = preparation
    const framing = await frame(context, say(request.language, wordsOf(survey.kind).title))
    const checks = checkIssue(survey, respondents, dayOf(request.now))
    return context.html(
      renderPage(<IssuePage frame={framing} {...{ preparation, checks, unconfirmed }} />),
      unconfirmed ? 400 : 200,
    )
  }

  app.get('/enkater/:survey/ge-ut', (context) => page(context, false))

  app.post('/enkater/:survey/ge-ut', async (context) => {
    if (!isConfirmed(await readForm(context), 'bekrafta')) return page(context, true)
    const survey = context.req.param('survey')
    await context.get('request').perform(issueSurvey, { survey })
    return context.redirect(`/enkater/${survey}/fragor?utgiven`, 303)
  })
}
