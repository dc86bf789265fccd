import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { planRoutes } from './plans/plan-routes.tsx'
import { processRoutes } from './processes/process-routes.tsx'

/** The pages of continuity: critical processes, what they stand on, and the plans for when they stop. */
export function continuityRoutes(app: App, frame: FrameMaker): void {
  processRoutes(app, frame)
  planRoutes(app, frame)
}
