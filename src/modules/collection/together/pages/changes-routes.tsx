import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { noteChangesSeen } from '../actions/note-presence.ts'
import { readChanges } from '../actions/read-together.ts'
import { messages } from '../messages.ts'
import { changesIn, mostChanges } from '../rules/changes-in.ts'
import { ChangesPage } from './ChangesPage.tsx'

/** What others have done in a survey since one was there. */
export function changesRoutes(app: App, frame: FrameMaker): void {
  app.get('/enkater/:survey/andringar', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const all = context.req.query('allt') === 'ja'
    const section = context.req.query('del') ?? ''
    const response = await request.perform(readMyResponse, { survey })
    const { since, changes } = await request.perform(readChanges, { survey, all })
    const shown = section === '' ? changes : changesIn(response.survey.questionnaire, changes, section)
    const framing = await frame(context, say(request.language, messages.changesTitle))
    const props = { response, since, all, section, changes: shown, seen: context.req.query('sett') !== undefined }
    const cut = changes.length < mostChanges ? null : mostChanges
    return context.html(renderPage(<ChangesPage frame={framing} {...props} cut={cut} />))
  })

  app.post('/enkater/:survey/andringar/sett', async (context) => {
    const survey = context.req.param('survey')
    await context.get('request').perform(noteChangesSeen, { survey })
    return context.redirect(`/enkater/${survey}/andringar?sett`, 303)
  })
}
