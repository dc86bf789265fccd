import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { methodRoutes } from './method/method-routes.tsx'
import { overviewRoutes } from './overview/overview-routes.tsx'
import { recordRoutes } from './record/record-routes.tsx'
import { reportRoutes } from './report/report-routes.ts'
import { cardRoutes } from './workshops/card-routes.tsx'
import { workshopRoutes } from './workshops/workshop-routes.tsx'

/** The pages of risks. */
export function riskRoutes(app: App, frame: FrameMaker): void {
  overviewRoutes(app, frame)
  reportRoutes(app)
  methodRoutes(app, frame)
  workshopRoutes(app, frame)
  cardRoutes(app, frame)
  recordRoutes(app, frame)
}
