import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import type { Selection } from '../../rules/selection.ts'
import { previewPublication } from '../actions/preview-publication.ts'
import { publishPicture } from '../actions/publish-picture.ts'
import { publishMessages as messages } from '../publish-messages.ts'
import { PublishPage, staysFixed } from './PublishPage.tsx'
import { readSelection } from './read-selection.ts'

/** Choosing, previewing and publishing the picture of a survey. */
export function publishRoutes(app: App, frame: FrameMaker): void {
  app.get('/analys/:survey/publicera', async (context) => {
    const request = context.get('request')
    const query = new URL(context.req.url).searchParams
    const asked = await preview(context, readSelection(query))
    // What is published stays, so there is nothing to choose: it is what is previewed
    const fixed = staysFixed(asked) ? asked.published?.selection : undefined
    const previewed = query.has('granska') || fixed !== undefined
    const shown = fixed ? await preview(context, fixed) : asked
    const { workplace } = await request.member()
    const framing = { ...(await frame(context, say(request.language, messages.title))), demo: shown.survey.synthetic }
    const page = (
      <PublishPage
        frame={framing}
        preview={shown}
        {...{ previewed }}
        mayPublish={may(workplace.role, 'survey.publish')}
      />
    )
    return context.html(renderPage(page), shown.faults.length > 0 ? 400 : 200)
  })

  app.post('/analys/:survey/publicera', async (context) => {
    const survey = context.req.param('survey')
    const form = new URLSearchParams()
    for (const [name, value] of await readForm(context)) form.append(name, `${value}`)
    await context.get('request').perform(publishPicture, { survey, ...readSelection(form) })
    return context.redirect(`/resultat/${survey}`, 303)
  })
}

function preview(context: Context<Env>, selection: Selection) {
  const { language } = context.get('request')
  return context
    .get('request')
    .perform(previewPublication, { survey: context.req.param('survey'), language, ...selection })
}
