import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { dayOf, languageOf, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { readMargins } from '../../margin/actions/read-margins.ts'
import { faultsOf, textsOf } from '../../pages/form.ts'
import { answersOf } from '../../response.ts'
import { stateForRespondent } from '../../rules/collection-state.ts'
import { assignSections, inviteToSections } from '../actions/assign.ts'
import { readTogether } from '../actions/read-together.ts'
import { messages } from '../messages.ts'
import { shareSections } from '../rules/share-sections.ts'
import { AssignPage } from './AssignPage.tsx'
import { InviteColleaguePage, type WrittenColleague } from './InviteColleaguePage.tsx'
import { TogetherPage } from './TogetherPage.tsx'

/** Who answers what: the page of it, one person's sections, and inviting a colleague to some. */
export function assigningRoutes(app: App, frame: FrameMaker): void {
  app.get('/enkater/:survey/medverkande', async (context) => {
    const request = context.get('request')
    const { language } = request
    const { response, together, underWay } = await read(context)
    const { survey } = response
    const margins = await request.perform(readMargins, { survey: survey.id })
    const shared = shareSections(survey.questionnaire, answersOf(response.stored), margins, together)
    const notice =
      context.req.query('inbjuden') !== undefined
        ? say(language, messages.colleagueInvited)
        : context.req.query('sparat') !== undefined
          ? say(language, messages.sectionsSaved)
          : null
    const framing = await frame(context, say(language, messages.participants))
    const page = <TogetherPage frame={framing} {...{ response, together, shared, underWay, notice }} />
    return context.html(renderPage(page))
  })

  const invitePage = async (
    context: Context<Env>,
    written: WrittenColleague,
    faults: Readonly<Partial<Record<string, string>>> = {},
  ) => {
    const { response, together, underWay } = await read(context)
    if (!together.mayAssign) throw new Problem('forbidden')
    if (!underWay) return context.redirect(`/enkater/${response.survey.id}/medverkande`, 303)
    // The page that a form was refused on is the one that it stood on, for the language link too
    const path = `/enkater/${response.survey.id}/medverkande/bjud-in`
    const framing = { ...(await frame(context, say(context.get('request').language, messages.inviteColleague))), path }
    const { assignments } = together
    const page = <InviteColleaguePage frame={framing} {...{ response, assignments, written, faults }} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/enkater/:survey/medverkande/bjud-in', (context) => {
    const section = context.req.query('del')
    const { language } = context.get('request')
    return invitePage(context, { name: '', email: '', language, sections: section === undefined ? [] : [section] })
  })

  app.post('/enkater/:survey/medverkande/bjud-in', async (context) => {
    const form = await readForm(context)
    const [name = ''] = textsOf(form, 'name')
    const [email = ''] = textsOf(form, 'email')
    const [language = ''] = textsOf(form, 'language')
    const written = { name, email, language: languageOf(language), sections: textsOf(form, 'section') }
    const survey = context.req.param('survey')
    try {
      await context.get('request').perform(inviteToSections, { survey, ...written })
    } catch (error) {
      return invitePage(context, written, faultsOf(error, context.get('request').language))
    }
    return context.redirect(`/enkater/${survey}/medverkande?inbjuden`, 303)
  })

  const assignPage = async (context: Context<Env>, chosen?: readonly string[], fault?: string) => {
    const { response, together, underWay } = await read(context)
    const base = `/enkater/${response.survey.id}/medverkande`
    if (!together.mayAssign) throw new Problem('forbidden')
    if (!underWay) return context.redirect(base, 303)
    const { assignments, colleagues, self } = together
    const key = context.req.param('colleague')
    const found = colleagues.find(({ person }) => person === key) ?? assignments.find(({ id }) => id === key)
    if (!found || key === undefined) throw new Problem('not-found')
    const { name, email } = found
    const title = say(context.get('request').language, messages.sectionsOf, { name })
    const framing = { ...(await frame(context, title)), path: `${base}/${encodeURIComponent(key)}` }
    const page = (
      <AssignPage
        frame={framing}
        response={response}
        who={{ key, name, self: key === self }}
        others={assignments.filter((each) => each.email !== email)}
        chosen={chosen ?? assignments.filter((each) => each.email === email).map(({ section }) => section)}
        fault={fault}
      />
    )
    return context.html(renderPage(page), fault === undefined ? 200 : 400)
  }

  app.get('/enkater/:survey/medverkande/:colleague', (context) => assignPage(context))

  app.post('/enkater/:survey/medverkande/:colleague', async (context) => {
    const { survey, colleague: who } = context.req.param()
    const sections = textsOf(await readForm(context), 'section')
    try {
      await context.get('request').perform(assignSections, { survey, who, sections })
    } catch (error) {
      return assignPage(context, sections, faultsOf(error, context.get('request').language).sections)
    }
    return context.redirect(`/enkater/${survey}/medverkande?sparat`, 303)
  })
}

async function read(context: Context<Env>) {
  const request = context.get('request')
  const survey = context.req.param('survey')
  const response = await request.perform(readMyResponse, { survey })
  const together = await request.perform(readTogether, { survey })
  const open = stateForRespondent(response.survey, response.state, dayOf(request.now)) === 'open'
  return { response, together, underWay: open && response.state.status !== 'complete' }
}
