import type { App } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readRiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import { overviewAddress } from '../addresses.ts'
import { OverviewPage } from './OverviewPage.tsx'

/** The picture of all risks. */
export function overviewRoutes(app: App, frame: FrameMaker): void {
  app.get(overviewAddress, async (context) => {
    const request = context.get('request')
    const query = (name: string) => (context.req.query(name) ?? '').slice(0, 100)
    const asked = { unit: query('enhet'), category: query('konsekvens'), from: query('fran'), to: query('till') }
    const overview = await request.perform(readRiskOverview, asked)
    const framing = await frame(context, say(request.language, messages.risks))
    return context.html(renderPage(<OverviewPage frame={framing} overview={overview} asked={asked} />))
  })
}
