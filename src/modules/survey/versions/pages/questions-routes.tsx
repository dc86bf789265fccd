import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readPreparation } from '../../issuing/actions/read-preparation.ts'
import { messages } from '../../messages.ts'
import { QuestionsPage } from './QuestionsPage.tsx'

/** What a survey asks, and in which versions it has asked it. */
export function questionsRoutes(app: App, frame: FrameMaker): void {
  app.get('/enkater/:survey/fragor', async (context) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const preparation = await request.perform(readPreparation, { survey: context.req.param('survey') })
    const framing = await frame(context, say(request.language, messages.questions))
    const justIssued = context.req.query('utgiven') !== undefined
    return context.html(
      renderPage(<QuestionsPage frame={framing} role={workplace.role} {...{ preparation, justIssued }} />),
    )
  })
}
