import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { addMonths, say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { acceptRisk, readAcceptForm } from '../../actions/accept.ts'
import { messages } from '../../messages/index.ts'
import { riskAddress } from '../addresses.ts'
import { faultsOf, type PageFault } from '../faults.ts'
import { idOf } from '../id-of.ts'
import { AcceptPage } from './AcceptPage.tsx'

interface Sent {
  readonly written: { readonly reason: string; readonly until: string }
  readonly faults: readonly PageFault[]
}

/** To accept a risk. */
export function acceptRoutes(app: App, frame: FrameMaker): void {
  const formPage = async (context: Context<Env>, sent: Sent | null) => {
    const request = context.get('request')
    const acceptable = await request.perform(readAcceptForm, { risk: idOf(context.req.param('record')) })
    const framing = await frame(context, say(request.language, messages.acceptTitle))
    const until = addMonths(acceptable.picture.today, acceptable.months)
    return context.html(
      renderPage(
        <AcceptPage
          frame={framing}
          acceptable={acceptable}
          written={sent?.written ?? { reason: '', until }}
          faults={sent?.faults ?? []}
        />,
      ),
      sent === null ? 200 : 400,
    )
  }

  app.get('/risker/:record/acceptera', (context) => formPage(context, null))

  app.post('/risker/:record/acceptera', async (context) => {
    const risk = idOf(context.req.param('record'))
    const form = await readForm(context)
    const written = { reason: textOf(form, 'reason'), until: textOf(form, 'until') }
    try {
      await context.get('request').perform(acceptRisk, { risk, ...written })
    } catch (error) {
      return formPage(context, { written, faults: faultsOf(context.get('request').language, error) })
    }
    return context.redirect(`${riskAddress(risk)}?accepterad`, 303)
  })
}
