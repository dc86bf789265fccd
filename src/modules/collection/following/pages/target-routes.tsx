import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readProgress } from '../actions/read-progress.ts'
import { setCollectionTarget } from '../actions/set-target.ts'
import { messages } from '../messages/index.ts'
import { TargetPage } from './TargetPage.tsx'

/** Setting how large a share is aimed at. */
export function targetRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, refused: { written: string; error: string } | null) => {
    const request = context.get('request')
    const followed = await request.perform(readProgress, { survey: context.req.param('survey') })
    const path = `/enkater/${followed.survey.id}/insamling/mal`
    const framing = { ...(await frame(context, say(request.language, messages.target))), path }
    return context.html(
      renderPage(
        <TargetPage
          frame={framing}
          followed={followed}
          written={refused?.written ?? String(followed.plan.target ?? '')}
          error={refused?.error}
        />,
      ),
      refused === null ? 200 : 400,
    )
  }

  app.get('/enkater/:survey/insamling/mal', (context) => page(context, null))

  app.post('/enkater/:survey/insamling/mal', async (context) => {
    const request = context.get('request')
    const written = textOf(await readForm(context), 'procent').trim()
    const percent = /^\d{1,3}\s*%?$/.test(written) ? Number.parseInt(written, 10) : 0
    if (percent < 1 || percent > 100) {
      return page(context, { written, error: say(request.language, messages.targetFault) })
    }
    const survey = context.req.param('survey')
    await request.perform(setCollectionTarget, { survey, percent })
    return context.redirect(`/enkater/${survey}/insamling`, 303)
  })
}
