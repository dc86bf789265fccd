import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { assessRisk, readAssessForm } from '../../actions/assess.ts'
import { messages } from '../../messages/index.ts'
import { type State, states } from '../../rules/method.ts'
import type { WrittenJudgement } from '../../rules/read-judged.ts'
import { riskAddress, stateNames } from '../addresses.ts'
import { faultsOf, type PageFault } from '../faults.ts'
import { idOf } from '../id-of.ts'
import { judgementIn, writtenOf } from '../read-judgement-form.ts'
import { AssessPage } from './AssessPage.tsx'

/** To assess a risk. */
export function assessRoutes(app: App, frame: FrameMaker): void {
  const formPage = async (
    context: Context<Env>,
    at: { readonly risk: string; readonly state: State },
    sent: { readonly written: WrittenJudgement; readonly faults: readonly PageFault[] } | null,
  ) => {
    const request = context.get('request')
    const picture = await request.perform(readAssessForm, { risk: at.risk })
    const framing = await frame(context, say(request.language, messages.assessTitle[at.state]))
    const before = picture.risk.assessments[at.state]
    // What was judged by another method has other steps: it is judged anew
    const begins = writtenOf(before?.method === picture.methods.now.version ? before : null)
    return context.html(
      renderPage(
        <AssessPage
          frame={framing}
          picture={picture}
          state={at.state}
          written={sent?.written ?? begins}
          faults={sent?.faults ?? []}
        />,
      ),
      sent === null ? 200 : 400,
    )
  }

  app.get('/risker/:record/bedom/:state', (context) => formPage(context, placeOf(context), null))

  app.post('/risker/:record/bedom/:state', async (context) => {
    const at = placeOf(context)
    const written = judgementIn(await readForm(context))
    try {
      await context.get('request').perform(assessRisk, { ...at, ...written })
    } catch (error) {
      return formPage(context, at, { written, faults: faultsOf(context.get('request').language, error) })
    }
    return context.redirect(`${riskAddress(at.risk)}?bedomd`, 303)
  })
}

function placeOf(context: Context<Env>): { readonly risk: string; readonly state: State } {
  const state = states.find((each) => stateNames[each] === context.req.param('state'))
  if (state === undefined) throw new Problem('not-found')
  return { risk: idOf(context.req.param('record')), state }
}
