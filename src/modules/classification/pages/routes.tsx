import type { App } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { readClassificationOverview } from '../actions/overview.ts'
import { messages } from '../messages/index.ts'
import { assetRoutes } from './asset-routes.tsx'
import { dependencyRoutes } from './dependencies/dependency-routes.tsx'
import { modelRoutes } from './model/model-routes.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { quickRoutes } from './quick/quick-routes.tsx'
import type { DemandsOf } from './result/ResultPage.tsx'

/**
 * The pages of classification and of dependencies. `demandsOf` leads to what the levels of an asset demand, where another module tells it.
 * They stand before the register of assets, whose records have addresses of the same form as `/system/beroenden`.
 */
export function classificationRoutes(app: App, frame: FrameMaker, demandsOf: DemandsOf | null = null): void {
  app.get('/klassning', async (context) => {
    const overview = await context.get('request').perform(readClassificationOverview, {})
    const framing = await frame(context, say(context.get('request').language, messages.classification))
    return context.html(renderPage(<OverviewPage frame={framing} overview={overview} />))
  })
  quickRoutes(app, frame)
  modelRoutes(app, frame)
  dependencyRoutes(app, frame)
  assetRoutes(app, frame, demandsOf)
}
