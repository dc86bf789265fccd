import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { planMeasure, readTieForm, tieMeasure, untieMeasure } from '../../actions/treat.ts'
import { messages } from '../../messages/index.ts'
import { riskAddress } from '../addresses.ts'
import { faultsOf, type PageFault } from '../faults.ts'
import { idOf } from '../id-of.ts'
import { TiePage } from './TiePage.tsx'

const unwritten = { name: '', dueOn: '' }

/** What is done about a risk. */
export function measureRoutes(app: App, frame: FrameMaker): void {
  const formPage = async (context: Context<Env>, written = unwritten, faults: readonly PageFault[] = []) => {
    const request = context.get('request')
    const form = await request.perform(readTieForm, { risk: idOf(context.req.param('record')) })
    const framing = await frame(context, say(request.language, messages.tieTitle))
    return context.html(
      renderPage(<TiePage frame={framing} {...form} written={written} faults={faults} />),
      faults.length === 0 ? 200 : 400,
    )
  }

  app.get('/risker/:record/atgarder', (context) => formPage(context))

  app.post('/risker/:record/atgarder', async (context) => {
    const risk = idOf(context.req.param('record'))
    const measure = textOf(await readForm(context), 'measure')
    try {
      await context.get('request').perform(tieMeasure, { risk, measure: measure === '' ? '' : idOf(measure) })
    } catch (error) {
      return formPage(context, unwritten, faultsOf(context.get('request').language, error))
    }
    return context.redirect(`${riskAddress(risk)}?kopplad#atgarder`, 303)
  })

  app.post('/risker/:record/atgarder/ny', async (context) => {
    const risk = idOf(context.req.param('record'))
    const form = await readForm(context)
    const written = { name: textOf(form, 'name'), dueOn: textOf(form, 'dueOn') }
    try {
      await context.get('request').perform(planMeasure, { risk, ...written })
    } catch (error) {
      return formPage(context, written, faultsOf(context.get('request').language, error))
    }
    return context.redirect(`${riskAddress(risk)}?kopplad#atgarder`, 303)
  })

  app.post('/risker/:record/atgarder/koppla-bort', async (context) => {
    const risk = idOf(context.req.param('record'))
    const measure = idOf(textOf(await readForm(context), 'measure'))
    await context.get('request').perform(untieMeasure, { risk, measure })
    return context.redirect(`${riskAddress(risk)}?bortkopplad#atgarder`, 303)
  })
}
