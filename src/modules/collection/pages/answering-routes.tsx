import type { Context } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import { type App, type Env, type RequestContext, readForm } from '../../../platform/http/index.ts'
import { dayOf, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import type { Section } from '../../survey/index.ts'
import { AnswerConflict } from '../actions/answer-conflict.ts'
import { readEarlierRounds } from '../actions/margin/read-earlier-rounds.ts'
import { readMargins } from '../actions/margin/read-margins.ts'
import { readMyResponse } from '../actions/read-my-response.ts'
import { type SavedSection, saveSection } from '../actions/save-section.ts'
import type { ReadPairs } from '../margin.ts'
import { answersOf, type MyResponse } from '../response.ts'
import { stateForRespondent } from '../rules/collection-state.ts'
import { readFields } from '../rules/field-values.ts'
import { proposeFrom } from '../rules/margin/propose-answers.ts'
import { type ParsedForm, parseForm } from '../rules/parse-form.ts'
import { responseProgress } from '../rules/section-progress.ts'
import { neighbours } from '../rules/section-view.ts'
import { PartsState } from './Parts.tsx'
import { SectionPage } from './SectionPage.tsx'
import type { Refused } from './shown-question.ts'

type SectionContext = Context<Env, '/enkater/:survey/svara/:section'>

/** Answering one section at a time. */
export function answeringRoutes(app: App, frame: FrameMaker, readPairs: ReadPairs): void {
  const page = async (
    context: SectionContext,
    response: MyResponse,
    section: Section,
    shown: { refused?: Refused; opened?: readonly string[] },
    status: 200 | 400 | 409 = 200,
  ) => {
    const { language, now } = context.get('request')
    const framing = await frame(context, `${section.title[language]}, ${response.survey.title[language]}`)
    const { id, questionnaire } = response.survey
    const margins = await context.get('request').perform(readMargins, { survey: id })
    const earlier = await context.get('request').perform(readEarlierRounds, { survey: id })
    const { session, workplace } = await context.get('request').member()
    const keep = `${session.person}/${workplace.id}/${id}`
    const proposals = proposeFrom(questionnaire, earlier, readPairs)
    const { refused = null, opened = [] } = shown
    return context.html(
      renderPage(
        <SectionPage frame={framing} {...{ response, section, margins, proposals, refused, keep, opened, now }} />,
      ),
      status,
    )
  }

  app.get('/enkater/:survey/svara/:section', async (context) => {
    const request = context.get('request')
    const { response, section } = await readSection(context)
    if (!(await mayAnswer(request, response))) return context.redirect(`/enkater/${response.survey.id}`, 303)
    return page(context, response, section, { opened: context.req.query('oppnade')?.split(',') ?? [] })
  })

  app.get('/enkater/:survey/svara/:section/delar', async (context) => {
    const request = context.get('request')
    // A page that updates itself must not be given the page for signing in
    if (!(await request.viewer())) return context.body(null, 401)
    const { language } = request
    const { response, section } = await readSection(context)
    const progress = responseProgress(response.survey.questionnaire, answersOf(response.stored))
    return context.html(renderToStaticMarkup(<PartsState {...{ language, response, progress }} current={section} />))
  })

  app.post('/enkater/:survey/svara/:section', async (context) => {
    const request = context.get('request')
    const { response, section } = await readSection(context)
    const form = parseForm(section.questions, await readForm(context))
    if (form.faults.length > 0) throw new Problem('bad-input', { faults: form.faults })
    try {
      const saved = await request.perform(saveSection, sectionInput(response, section, form))
      return context.redirect(nextAddress(response, section, form, saved), 303)
    } catch (error) {
      if (!(error instanceof AnswerConflict) && !(error instanceof Problem && error.code === 'bad-input')) throw error
      const conflicts = error instanceof AnswerConflict ? error.conflicts : []
      const faults = new Map(
        error.faults.toReversed().map(({ field, message }) => [field, say(request.language, message)]),
      )
      const refused = { posted: form.answers, faults, conflicts }
      return page(context, response, section, { refused }, error instanceof AnswerConflict ? 409 : 400)
    }
  })
}

/** @throws Problem `not-found` */
async function readSection(context: Context<Env>): Promise<{ response: MyResponse; section: Section }> {
  const response = await context.get('request').perform(readMyResponse, { survey: context.req.param('survey') })
  const section = response.survey.questionnaire.sections.find(({ id }) => id === context.req.param('section'))
  if (!section) throw new Problem('not-found')
  return { response, section }
}

async function mayAnswer(request: RequestContext, { survey, state }: MyResponse): Promise<boolean> {
  const { workplace } = await request.member()
  const open = stateForRespondent(survey, state, dayOf(request.now)) === 'open'
  return open && state.status !== 'complete' && may(workplace.role, 'survey.answer')
}

function sectionInput({ survey }: MyResponse, section: Section, form: ParsedForm) {
  const answers = section.questions.flatMap((question) => {
    const posted = form.answers.get(question.id)
    if (!posted) return []
    const { fields, ...rest } = posted
    return [{ question: question.id, value: readFields(question, fields), ...rest }]
  })
  return { survey: survey.id, section: section.id, answers }
}

/** On to the next section, unless something here is to be seen first. */
function nextAddress({ survey }: MyResponse, section: Section, form: ParsedForm, { opened }: SavedSection): string {
  const here = `/enkater/${survey.id}/svara/${section.id}`
  const resolved = [...form.answers].find(([, { keep }]) => keep !== null)?.[0]
  if (opened.length > 0) return `${here}?oppnade=${opened.join()}#oppnade`
  if (resolved !== undefined) return `${here}#fraga-${resolved}`
  const { next } = neighbours(survey.questionnaire, section)
  return next === null ? `/enkater/${survey.id}/granska` : `/enkater/${survey.id}/svara/${next.id}`
}
