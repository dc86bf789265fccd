import type { Context } from 'hono'
import { writePdf } from '../../../../platform/documents/index.ts'
import { type App, type Env, isConfirmed, readForm } from '../../../../platform/http/index.ts'
import { dayOf, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSurvey } from '../../../survey/index.ts'
import { readMyResponse } from '../../actions/read-my-response.ts'
import { type Corrections, readCorrections } from '../../correction/actions/read-corrections.ts'
import { readMargins } from '../../margin/actions/read-margins.ts'
import { readOwnPilot } from '../../pilot/actions/read-own-pilot.ts'
import type { RefusedComments } from '../../pilot/pages/CommentPlace.tsx'
import { saveSentComments } from '../../pilot/pages/save-comments.ts'
import type { OwnPilot } from '../../pilot/pilot.ts'
import type { MyResponse } from '../../response.ts'
import { stateForRespondent } from '../../rules/collection-state.ts'
import { readTogether } from '../../together/actions/read-together.ts'
import type { OwnSections } from '../../together/rules/own-sections.ts'
import { CorrectedSinceReview, submitResponse } from '../actions/submit-response.ts'
import { messages } from '../messages/index.ts'
import { OwnAnswersPage } from './OwnAnswersPage.tsx'
import { ownAnswersDocument } from './own-answers-document.ts'
import { ReceiptPage } from './ReceiptPage.tsx'
import { ReviewPage } from './ReviewPage.tsx'

/** Reviewing, submitting, the receipt, and one's own answers to keep. */
export function submittingRoutes(app: App, frame: FrameMaker): void {
  const reviewPage = async (context: Context<Env>, { fault = null, seen = null, unsaid = null }: Stopped = {}) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const response = await readResponse(context)
    const open = stateForRespondent(response.survey, response.state, dayOf(request.now)) === 'open'
    if (!open || response.state.status === 'complete') {
      return context.redirect(`/enkater/${response.survey.id}`, 303)
    }
    const margins = await request.perform(readMargins, { survey: response.survey.id })
    const said = await readOwnPilotOf(context, response)
    const pilot = said && { ...said, refused: unsaid }
    // The page that a form was refused on is the one that it stood on, for the language link too
    const path = `/enkater/${response.survey.id}/granska`
    const framing = { ...(await frame(context, say(request.language, messages.reviewTitle))), path }
    const corrected = seen === null ? null : await correctedAfter(context, seen)
    const stopped = fault !== null || corrected !== null || (unsaid?.conflicts.length ?? 0) > 0
    const shown = { response, margins, fault, corrected, pilot }
    const page = <ReviewPage frame={framing} {...shown} role={workplace.role} now={request.now} />
    return context.html(renderPage(page), stopped ? 409 : unsaid === null ? 200 : 400)
  }

  app.get('/enkater/:survey/granska', (context) => reviewPage(context))

  app.post('/enkater/:survey/skicka-in', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    // The last word on the whole of a pilot, before it is handed in: after that nothing is changed
    const asked = await request.perform(readSurvey, { survey })
    const { rest: form, refused: unsaid } = await saveSentComments(request, asked, '', await readForm(context))
    if (unsaid !== null) return reviewPage(context, { unsaid })
    const seen = versionIn(form)
    const input = { survey, unansweredConfirmed: isConfirmed(form, 'utan-alla'), shown: seen }
    try {
      await request.perform(submitResponse, input)
    } catch (error) {
      if (error instanceof CorrectedSinceReview) return reviewPage(context, { seen })
      if (!(error instanceof Problem && error.code === 'not-ready' && error.detail)) throw error
      return reviewPage(context, { fault: say(request.language, error.detail) })
    }
    return context.redirect(`/enkater/${survey}/kvittens`, 303)
  })

  app.get('/enkater/:survey/kvittens', async (context) => {
    const response = await readResponse(context)
    const { survey, state } = response
    if (state.submittedAt === null) return context.redirect(`/enkater/${survey.id}`, 303)
    const framing = await frame(context, say(context.get('request').language, messages.toReceipt))
    return context.html(renderPage(<ReceiptPage frame={framing} response={response} submittedAt={state.submittedAt} />))
  })

  app.get('/enkater/:survey/mina-svar', async (context) => {
    const response = await readResponse(context)
    const margins = await readSurveyMargins(context)
    const { own, onlyOwn } = await readOwn(context)
    const pilot = await readOwnPilotOf(context, response)
    const framing = await frame(context, say(context.get('request').language, messages.ownAnswers))
    return context.html(renderPage(<OwnAnswersPage frame={framing} {...{ response, margins, own, onlyOwn, pilot }} />))
  })

  app.get('/enkater/:survey/mina-svar.pdf', async (context) => {
    const response = await readResponse(context)
    const margins = await readSurveyMargins(context)
    const { own, onlyOwn } = await readOwn(context)
    const { language } = context.get('request')
    const pdf = await writePdf(ownAnswersDocument(response, margins, language, onlyOwn ? own : 'all'))
    const name = `${response.survey.id}-${response.organisation.id}.pdf`
    return context.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
    })
  })
}

/** Why nothing was handed in: what is wrong, or the version of the questions that was reviewed and has been corrected since. */
interface Stopped {
  readonly fault?: string | null
  readonly seen?: number | null
  /** What met the comment on the whole of a pilot. */
  readonly unsaid?: RefusedComments | null
}

/** The version of the questions that a review showed; null where it does not say. */
function versionIn(form: readonly (readonly [string, unknown])[]): number | null {
  const value = form.find(([name]) => name === 'version')?.[1]
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null
}

/** What has been corrected after a version. */
async function correctedAfter(context: Context<Env>, seen: number): Promise<Corrections> {
  const survey = context.req.param('survey')
  const { corrections, replaced } = await context.get('request').perform(readCorrections, { survey })
  return { corrections: corrections.filter(({ version }) => version > seen), replaced }
}

function readResponse(context: Context<Env>) {
  return context.get('request').perform(readMyResponse, { survey: context.req.param('survey') })
}

/** Which sections the one who reads has, and whether only those are asked for: by who has some but not all. */
async function readOwn(context: Context<Env>): Promise<{ own: OwnSections; onlyOwn: boolean }> {
  const { own } = await context.get('request').perform(readTogether, { survey: context.req.param('survey') })
  return { own, onlyOwn: own !== 'all' && own.size > 0 && context.req.query('delar') === 'dina' }
}

/** What has been said to the agency, where it is a pilot. */
async function readOwnPilotOf(context: Context<Env>, { survey }: MyResponse): Promise<OwnPilot | null> {
  return survey.kind === 'pilot' ? context.get('request').perform(readOwnPilot, { survey: survey.id }) : null
}

function readSurveyMargins(context: Context<Env>) {
  return context.get('request').perform(readMargins, { survey: context.req.param('survey') })
}
