import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { clockRoutes } from './clocks/clock-routes.tsx'
import { ownClockRoutes } from './clocks/own-clock-routes.tsx'
import { significanceRoutes } from './clocks/significance-routes.tsx'
import { handlingRoutes } from './handling/handling-routes.tsx'
import { levelsRoutes } from './handling/levels-routes.tsx'
import { linkRoutes, supplierRoutes } from './links/link-routes.tsx'
import { openRoutes } from './open/open-routes.tsx'
import { ownRoutes } from './own/own-routes.tsx'
import { queueRoutes } from './queue/queue-routes.tsx'
import { recordRoutes } from './record-routes.tsx'
import { statisticsRoutes } from './statistics-routes.tsx'

/** The pages of incidents, and the open page where anyone reports one. */
export function incidentRoutes(
  app: App,
  frame: FrameMaker,
  { baseUrl, trustProxy }: { readonly baseUrl: string; readonly trustProxy: boolean },
): void {
  openRoutes(app, trustProxy)
  supplierRoutes(app, trustProxy)
  ownRoutes(app, frame)
  linkRoutes(app, frame, baseUrl)
  queueRoutes(app, frame, baseUrl)
  // Before the records, whose addresses are like theirs
  levelsRoutes(app, frame)
  statisticsRoutes(app, frame)
  handlingRoutes(app, frame)
  clockRoutes(app, frame)
  significanceRoutes(app, frame)
  ownClockRoutes(app, frame)
  recordRoutes(app, frame)
}
