import type { Context } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import { type App, type Env, type RequestContext, readForm } from '../../../../platform/http/index.ts'
import { dayOf, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSurvey, type Section, type Survey } from '../../../survey/index.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { QuestionsCorrected } from '../../correction/actions/questions-corrected.ts'
import { MeanwhilePage } from '../../correction/pages/MeanwhilePage.tsx'
import { saveMeanwhile, shownIn } from '../../correction/pages/save-meanwhile.ts'
import { readEarlierRounds } from '../../margin/actions/read-earlier-rounds.ts'
import { readMargins } from '../../margin/actions/read-margins.ts'
import type { ReadPairs } from '../../margin/margin.ts'
import { proposeFrom } from '../../margin/rules/propose-answers.ts'
import { messages } from '../../messages.ts'
import { readOwnPilot } from '../../pilot/actions/read-own-pilot.ts'
import { commentId, type RefusedComments } from '../../pilot/pages/CommentPlace.tsx'
import { type SentComments, saveSentComments } from '../../pilot/pages/save-comments.ts'
import { writtenComments } from '../../pilot/pages/written-comments.ts'
import { answersOf, type MyResponse } from '../../response.ts'
import { stateForRespondent } from '../../rules/collection-state.ts'
import { readFields } from '../../rules/field-values.ts'
import { type ParsedForm, parseForm } from '../../rules/parse-form.ts'
import { responseProgress } from '../../rules/section-progress.ts'
import { noteWhere } from '../../together/actions/note-presence.ts'
import { readTogether } from '../../together/actions/read-together.ts'
import { ClosedSectionPage } from '../../together/pages/ClosedSectionPage.tsx'
import { Here } from '../../together/pages/Here.tsx'
import { isNotTaken, notTaken, refusedAt } from '../../together/pages/not-taken.tsx'
import { whyClosed } from '../../together/pages/why-closed.ts'
import { changedAnswers } from '../../together/rules/changes-in.ts'
import { includes, nextOwn } from '../../together/rules/own-sections.ts'
import { AnswerConflict } from '../actions/answer-conflict.ts'
import { type SavedSection, saveSection } from '../actions/save-section.ts'
import { Parts, PartsState } from './Parts.tsx'
import { SectionPage } from './SectionPage.tsx'
import type { Refused } from './shown-question.ts'

type SectionContext = Context<Env, '/enkater/:survey/svara/:section'>

/** Answering one section at a time. */
export function answeringRoutes(app: App, frame: FrameMaker, readPairs: ReadPairs): void {
  const page = async (
    context: SectionContext,
    response: MyResponse,
    section: Section,
    shown: { refused?: Refused; opened?: readonly string[]; comments?: RefusedComments | null },
    status: 200 | 400 | 409 = 200,
  ) => {
    const request = context.get('request')
    const { language, now } = request
    const framing = await frame(context, `${section.title[language]}, ${response.survey.title[language]}`)
    const { id, questionnaire } = response.survey
    const { session, workplace } = await request.member()
    const present = await request.perform(noteWhere, { survey: id, section: section.id })
    const together = await request.perform(readTogether, { survey: id })
    const margins = await request.perform(readMargins, { survey: id })
    const titleOf = (part: string) => questionnaire.sections.find((each) => each.id === part)?.title[language]
    const here = <Here {...{ language, present, titleOf }} survey={id} section={section.id} />
    if (!includes(together.own, section.id)) {
      const progress = responseProgress(questionnaire, answersOf(response.stored))
      const aside = <Parts {...{ language, response, progress, here }} current={section} />
      const closed = { response, section, margins, aside, reason: say(language, whyClosed(together, section.id)) }
      return context.html(renderPage(<ClosedSectionPage frame={framing} {...closed} person={session.person} />))
    }
    const earlier = await request.perform(readEarlierRounds, { survey: id })
    const keep = `${session.person}/${workplace.id}/${id}`
    const proposals = proposeFrom(questionnaire, earlier, readPairs)
    const { refused = null, opened = [], comments = null } = shown
    const own = response.survey.kind === 'pilot' ? await request.perform(readOwnPilot, { survey: id }) : null
    const pilot = own === null ? null : { ...own, refused: comments }
    const changed = changedAnswers(together.changes)
    const next = nextOwn(questionnaire, section, together.own)
    const props = { response, section, margins, proposals, pilot, refused, keep, opened, now, here, changed, next }
    return context.html(
      renderPage(<SectionPage frame={framing} {...props} lastOf={together.own === 'all' ? 'survey' : 'own'} />),
      status,
    )
  }

  const meanwhile = async (
    context: SectionContext,
    survey: Survey,
    { rest: fields, comments: sent, refused }: SentComments,
    shown: number,
  ) => {
    const request = context.get('request')
    const section = context.req.param('section')
    const { saved, unsaved } = await saveMeanwhile(request, survey, section, fields, shown)
    const stands = survey.questionnaire.sections.some(({ id }) => id === section)
    const next = stands ? `/enkater/${survey.id}/svara/${section}` : `/enkater/${survey.id}`
    const comments = refused === null ? [] : writtenComments(request, survey, sent)
    if (unsaved.length + comments.length === 0) return context.redirect(next, 303)
    const framing = await frame(context, say(request.language, messages.correctedWhileTitle))
    return context.html(
      renderPage(<MeanwhilePage frame={framing} {...{ survey, saved, unsaved, comments, next }} />),
      409,
    )
  }

  app.get('/enkater/:survey/svara/:section', async (context) => {
    const request = context.get('request')
    const read = await readSection(context).catch((error) => refusedAt(context, frame, error))
    if (read instanceof Response) return read
    const { response, section } = read
    if (!(await mayTakePart(request, response))) return context.redirect(`/enkater/${response.survey.id}`, 303)
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
    const sent = await readForm(context)
    // What is asked is open to everyone: whoever may not answer any more is shown what they wrote
    const survey = await request.perform(readSurvey, { survey: context.req.param('survey') })
    const said = await saveSentComments(request, survey, context.req.param('section'), sent)
    const { rest: posted, comments, refused: unsaid } = said
    const shown = shownIn(posted)
    if (shown !== null && shown < survey.version) return meanwhile(context, survey, said, shown)
    const section = sectionIn(survey, context)
    const form = parseForm(section.questions, posted)
    if (form.faults.length > 0) throw new Problem('bad-input', { faults: form.faults })
    try {
      const saved = await request.perform(saveSection, sectionInput(survey, section, form))
      if (survey.kind === 'pilot') {
        await request.perform(noteWhere, { survey: survey.id, section: section.id, saved: true })
      }
      if (unsaid !== null) {
        const { response } = await readSection(context)
        const status = unsaid.conflicts.length > 0 ? 409 : 400
        return page(context, response, section, { opened: saved.opened, comments: unsaid }, status)
      }
      const settled = comments.find(({ keep }) => keep !== null)
      const next = await nextAddress(request, survey, section, form, saved)
      const here = settled && `/enkater/${survey.id}/svara/${section.id}#${commentId(settled.question)}`
      return context.redirect(here ?? next, 303)
    } catch (error) {
      if (error instanceof QuestionsCorrected) {
        const now = await request.perform(readSurvey, { survey: survey.id })
        return meanwhile(context, now, said, survey.version)
      }
      if (isNotTaken(error)) return notTaken(context, frame, { survey, section, form, comments, problem: error })
      if (!(error instanceof AnswerConflict) && !(error instanceof Problem && error.code === 'bad-input')) throw error
      const { response } = await readSection(context)
      const conflicts = error instanceof AnswerConflict ? error.conflicts : []
      const faults = new Map(
        error.faults.toReversed().map(({ field, message }) => [field, say(request.language, message)]),
      )
      const refused = { posted: form.answers, faults, conflicts }
      return page(
        context,
        response,
        section,
        { refused, comments: unsaid },
        error instanceof AnswerConflict ? 409 : 400,
      )
    }
  })
}

/** @throws Problem `not-found` */
async function readSection(context: Context<Env>): Promise<{ response: MyResponse; section: Section }> {
  const response = await context.get('request').perform(readMyResponse, { survey: context.req.param('survey') })
  return { response, section: sectionIn(response.survey, context) }
}

/** @throws Problem `not-found` */
function sectionIn({ questionnaire }: Survey, context: Context<Env>): Section {
  const section = questionnaire.sections.find(({ id }) => id === context.req.param('section'))
  if (!section) throw new Problem('not-found')
  return section
}

async function mayTakePart(request: RequestContext, { survey, state }: MyResponse): Promise<boolean> {
  const { workplace } = await request.member()
  const open = stateForRespondent(survey, state, dayOf(request.now)) === 'open'
  return open && state.status !== 'complete' && may(workplace.role, 'survey.contribute')
}

function sectionInput(survey: Survey, section: Section, form: ParsedForm) {
  const answers = section.questions.flatMap((question) => {
    const posted = form.answers.get(question.id)
    if (!posted) return []
    const { fields, ...rest } = posted
    return [{ question: question.id, value: readFields(question, fields), ...rest }]
  })
  return { survey: survey.id, section: section.id, answers }
}

/** On to the next section that is one's own, unless something here is to be seen first. */
async function nextAddress(
  request: RequestContext,
  survey: Survey,
  section: Section,
  form: ParsedForm,
  { opened }: SavedSection,
): Promise<string> {
  const here = `/enkater/${survey.id}/svara/${section.id}`
  const resolved = [...form.answers].find(([, { keep }]) => keep !== null)?.[0]
  if (opened.length > 0) return `${here}?oppnade=${opened.join()}#oppnade`
  if (resolved !== undefined) return `${here}#fraga-${resolved}`
  const { own } = await request.perform(readTogether, { survey: survey.id })
  const next = nextOwn(survey.questionnaire, section, own)
  if (next !== null) return `/enkater/${survey.id}/svara/${next.id}`
  return own === 'all' ? `/enkater/${survey.id}/granska` : `/enkater/${survey.id}`
}
