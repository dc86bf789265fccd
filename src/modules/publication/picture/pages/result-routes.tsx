import type { Context } from 'hono'
import type { App, Env } from '../../../../platform/http/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { listChanges, readPublishedTexts } from '../../../analysis/index.ts'
import { readSurveys } from '../../../survey/index.ts'
import { printedOf } from '../../comparison/pages/comparison-routes.tsx'
import { listPublicReports } from '../../reports/actions/read-frozen.ts'
import type { Picture } from '../actions/read-picture.ts'
import { QuestionPage } from './QuestionPage.tsx'
import { ResultsPage } from './ResultsPage.tsx'
import { shown } from './shown-picture.ts'

/** The pages of the picture: all of it, and one question. */
export function resultRoutes(app: App, frame: FrameMaker): void {
  app.get('/resultat', async (context) => {
    const surveys = await context.get('request').perform(readSurveys, {})
    const newest = surveys.find(({ published }) => published)
    if (!newest) throw new Problem('not-found')
    return context.redirect(`/resultat/${newest.id}`, 303)
  })

  app.get('/resultat/:survey', async (context) => {
    const { picture, props } = await shown(context, frame)
    const hasComparison = (await printedOf(context)) !== null
    const { reports } = await context.get('request').perform(listPublicReports, { survey: picture.survey.id })
    const filter = {
      section: context.req.query('del') || null,
      search: context.req.query('sok') ?? '',
      by: props.breakdown?.breakdown?.by ?? null,
    }
    const publishedOn = picture.published ? dayOf(picture.published.at) : null
    const changes = await context.get('request').perform(listChanges, { survey: picture.survey.id })
    return context.html(
      renderPage(
        <ResultsPage
          {...props}
          publishedOn={publishedOn}
          hasComparison={hasComparison}
          hasReports={reports.length > 0}
          hasChange={changes.length > 0}
          filter={filter}
          mayPublish={await mayPublish(context, picture)}
        />,
      ),
    )
  })

  app.get('/resultat/:survey/:question', async (context) => {
    const { picture, props } = await shown(context, frame)
    const question = context.req.param('question')
    if (!picture.survey.questionnaire.questions.some(({ id }) => id === question)) throw new Problem('not-found')
    // A withdrawn text is gone at once, so what is published of texts is read anew
    const texts = picture.published
      ? await context.get('request').perform(readPublishedTexts, { survey: picture.survey.id, question })
      : []
    const compared = await context.get('request').perform(listChanges, { survey: picture.survey.id })
    const changes = compared.filter((each) => each.question === question)
    return context.html(renderPage(<QuestionPage {...props} {...{ question, texts, changes }} />))
  })
}

async function mayPublish(context: Context<Env>, { survey }: Picture): Promise<boolean> {
  if (!survey.closedAt) return false
  const workplace = (await context.get('request').viewer())?.workplace
  return workplace?.id === survey.owner && may(workplace.role, 'survey.publish')
}
