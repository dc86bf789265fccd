import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { roundRoutes } from '../rounds/pages/routes.tsx'
import { tablesRoutes } from '../tables/pages/routes.tsx'
import { textsRoutes } from '../texts/pages/routes.tsx'

/** The rooms of the analyst's work on a survey. */
export function analysisRoutes(app: App, frame: FrameMaker): void {
  tablesRoutes(app, frame)
  roundRoutes(app, frame)
  textsRoutes(app, frame)
}
