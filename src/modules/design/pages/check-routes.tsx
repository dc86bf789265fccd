import type { App } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { renderPage } from '../../../ui/frame/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { messages } from '../messages/index.ts'
import { CheckPage } from './CheckPage.tsx'
import { MapPage } from './MapPage.tsx'
import { showDraft } from './shown-draft.ts'

/** What is left to do in a draft, and the routes through it. */
export function checkRoutes(app: App, makeFrame: FrameMaker): void {
  app.get('/formular/:draft/kontroll', async (context) => {
    const title = say(context.get('request').language, messages.viewCheck)
    return context.html(renderPage(<CheckPage {...(await showDraft(context, makeFrame, { title }))} />))
  })
  app.get('/formular/:draft/karta', async (context) => {
    const title = say(context.get('request').language, messages.viewMap)
    return context.html(renderPage(<MapPage {...(await showDraft(context, makeFrame, { title }))} />))
  })
}
