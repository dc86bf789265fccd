import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readLinks } from '../actions/list-links.ts'
import { publishChange } from '../actions/publish-change.ts'
import { readRoundLink } from '../actions/read-link.ts'
import { startLink } from '../actions/start-link.ts'
import { takeInPublished } from '../actions/take-in-published.ts'
import { LinkPage } from './LinkPage.tsx'
import { LinksPage } from './LinksPage.tsx'
import { messages } from './messages.ts'
import { pairRoutes } from './pair-routes.tsx'

type Refused = Parameters<typeof LinksPage>[0]['refused']

/** Linking a survey to earlier ones, and publishing what the comparison says. */
export function roundRoutes(app: App, frame: FrameMaker): void {
  const linksPage = async (context: Context<Env>, refused: Refused) => {
    const request = context.get('request')
    const links = await request.perform(readLinks, { survey: context.req.param('survey') })
    const { workplace } = await request.member()
    const framing = {
      ...(await frame(context, say(request.language, messages.title))),
      demo: links.survey.synthetic,
      path: `/analys/${links.survey.id}/jamfor`,
    }
    const mayLink = may(workplace.role, 'round.link')
    return context.html(renderPage(<LinksPage frame={framing} {...{ links, mayLink, refused }} />), refused ? 400 : 200)
  }

  app.get('/analys/:survey/jamfor', (context) => linksPage(context, null))

  app.post('/analys/:survey/jamfor', async (context) => {
    const survey = context.req.param('survey')
    const chosen = (await readForm(context)).find(([field]) => field === 'till')?.[1]
    const [kind, ...rest] = typeof chosen === 'string' ? chosen.split(':') : []
    const earlier = rest.join(':')
    await context.get('request').perform(startLink, { survey, earlier, kind })
    return context.redirect(`/analys/${survey}/jamfor/${encodeURIComponent(earlier)}`, 303)
  })

  app.post('/analys/:survey/jamfor/siffror', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const posted = (await readForm(context)).find(([field]) => field === 'source')?.[1]
    const source = typeof posted === 'string' ? posted : ''
    try {
      await request.perform(takeInPublished, { source })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error
      return linksPage(context, { source, faults: error.faults.map(({ message }) => say(request.language, message)) })
    }
    return context.redirect(`/analys/${survey}/jamfor`, 303)
  })

  app.get('/analys/:survey/jamfor/:earlier', async (context) => {
    const request = context.get('request')
    const link = await request.perform(readRoundLink, context.req.param())
    const { workplace } = await request.member()
    const framing = { ...(await frame(context, say(request.language, messages.title))), demo: link.survey.synthetic }
    const mayPublish = may(workplace.role, 'survey.publish')
    return context.html(renderPage(<LinkPage frame={framing} link={link} mayPublish={mayPublish} />))
  })

  app.post('/analys/:survey/jamfor/:earlier/publicera', async (context) => {
    const { survey, earlier } = context.req.param()
    await context.get('request').perform(publishChange, { survey, earlier })
    return context.redirect(`/analys/${survey}/jamfor/${encodeURIComponent(earlier)}`, 303)
  })

  pairRoutes(app, frame)
}
