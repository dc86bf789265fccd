import type { Context } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSurvey } from '../../../survey/index.ts'
import { writtenComments } from '../../pilot/pages/written-comments.ts'
import { readComments } from '../../pilot/rules/comment-fields.ts'
import { parseForm } from '../../rules/parse-form.ts'
import { noteWhere } from '../actions/note-presence.ts'
import { messages } from '../messages.ts'
import { HereState } from './Here.tsx'
import { NotTakenPage } from './NotTakenPage.tsx'
import { writtenIn } from './not-taken.tsx'

/** Where one is, told by the page as long as it is open; and what a browser kept that could not be saved. */
export function presenceRoutes(app: App, frame: FrameMaker): void {
  const note = async (context: Context<Env>) => {
    const request = context.get('request')
    // A page that updates itself must not be given the page for signing in
    if (!(await request.viewer())) return context.body(null, 401)
    const survey = context.req.param('survey') ?? ''
    const section = context.req.param('section') ?? null
    const { questionnaire } = await request.perform(readSurvey, { survey })
    const present = await request.perform(noteWhere, { survey, section })
    const titleOf = (part: string) => questionnaire.sections.find(({ id }) => id === part)?.title[request.language]
    const { language } = request
    return context.html(renderToStaticMarkup(<HereState {...{ language, survey, section, present, titleOf }} />))
  }
  app.post('/enkater/:survey/narvaro', note)
  app.post('/enkater/:survey/narvaro/:section', note)

  /** Says in words what a browser kept: nothing is stored. What is asked is open to everyone, and the rest comes from whoever sends it. */
  app.post('/enkater/:survey/skrivet', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const survey = await request.perform(readSurvey, { survey: context.req.param('survey') })
    const { questions } = survey.questionnaire
    const { comments, rest } = readComments(form)
    const written = [
      ...writtenIn(context, questions, parseForm(questions, rest)),
      ...writtenComments(request, survey, comments),
    ]
    const { language } = request
    const framing = { ...(await frame(context, say(language, messages.notTaken))), path: `/enkater/${survey.id}` }
    const reason = { title: say(language, messages.notTaken), text: say(language, messages.keptInBrowser) }
    return context.html(renderPage(<NotTakenPage frame={framing} {...{ survey, reason, written }} person={null} />))
  })
}
