import type { App } from '../../../../platform/http/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { assigningRoutes } from './assigning-routes.tsx'
import { changesRoutes } from './changes-routes.tsx'
import { presenceRoutes } from './presence-routes.tsx'

/** Answering together: who has which section, who is there now, what has changed, and what could not be saved. */
export function togetherRoutes(app: App, frame: FrameMaker): void {
  assigningRoutes(app, frame)
  changesRoutes(app, frame)
  presenceRoutes(app, frame)
}
