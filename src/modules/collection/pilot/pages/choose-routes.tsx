import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { chooseMunicipalities, type PilotCandidates, readPilotCandidates } from '../actions/choose-municipalities.ts'
import { messages } from '../messages.ts'
import { type ChoiceForm, ChoosePage } from './ChoosePage.tsx'

/** Choosing whom a pilot asks. Searching sends the same form, so that what is ticked is kept without scripts. */
export function chooseRoutes(app: App, frame: FrameMaker): void {
  const page = async (
    context: Context<Env>,
    formOf: (read: PilotCandidates) => ChoiceForm,
    status: 200 | 400 | 409 = 200,
  ) => {
    const request = context.get('request')
    const read = await request.perform(readPilotCandidates, { survey: context.req.param('survey') ?? '' })
    // The page that a form was sent from is the one that it stood on, for the menu and the language link too
    const path = `/enkater/${read.survey.id}/pilot/kommuner`
    const framing = { ...(await frame(context, say(request.language, messages.chooseTitle))), path }
    const saved = context.req.query('sparat') !== undefined && status === 200
    return context.html(renderPage(<ChoosePage frame={framing} {...{ read, saved }} form={formOf(read)} />), status)
  }

  app.get('/enkater/:survey/pilot/kommuner', (context) => page(context, storedForm))

  app.post('/enkater/:survey/pilot/kommuner', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const many = (name: string) =>
      form.flatMap(([field, value]) => (field === name && typeof value === 'string' ? [value] : []))
    const [chosen, base] = [many('chosen'), many('base')]
    const [reason, search] = [textOf(form, 'reason'), textOf(form, 'search')]
    const sent = { chosen: new Set(chosen), reason, search, faults: [], stale: false }
    if (textOf(form, 'do') !== 'save') return page(context, () => sent)
    const survey = context.req.param('survey')
    try {
      await request.perform(chooseMunicipalities, { survey, chosen, base, reason })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'conflict') return page(context, () => ({ ...sent, stale: true }), 409)
      if (error.code !== 'bad-input' || error.faults.length === 0) throw error
      const faults = error.faults.map(({ field, message }) => ({ field, message: say(request.language, message) }))
      return page(context, () => ({ ...sent, faults }), 400)
    }
    return context.redirect(`/enkater/${survey}/pilot/kommuner?sparat`, 303)
  })
}

function storedForm({ survey, candidates }: PilotCandidates): ChoiceForm {
  const chosen = candidates.filter((each) => each.chosen).map(({ respondent }) => respondent)
  return { chosen: new Set(chosen), reason: survey.chosenBecause ?? '', search: '', faults: [], stale: false }
}
