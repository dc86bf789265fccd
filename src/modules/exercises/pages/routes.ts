import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { injectRoutes } from './inject-routes.tsx'
import { leadRoutes } from './lead-routes.tsx'
import { libraryRoutes } from './library-routes.tsx'
import { recordRoutes } from './record-routes.tsx'
import { reportRoutes } from './report-routes.ts'

/** The pages of exercises: the library, the register, leading one, and its report. */
export function exerciseRoutes(app: App, frame: FrameMaker): void {
  libraryRoutes(app, frame)
  leadRoutes(app, frame)
  injectRoutes(app, frame)
  reportRoutes(app)
  recordRoutes(app, frame)
}
