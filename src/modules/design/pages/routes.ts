import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { checkRoutes } from './check-routes.tsx'
import { contentsRoutes } from './contents-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { previewRoutes } from './preview-routes.tsx'
import { questionRoutes } from './question-routes.tsx'
import { routingRoutes } from './routing-routes.tsx'
import { sectionRoutes } from './section-routes.tsx'
import { textRoutes } from './text-routes.tsx'

/** Every page of the editor of questionnaires. */
export function designRoutes(app: App, makeFrame: FrameMaker): void {
  listRoutes(app, makeFrame)
  contentsRoutes(app, makeFrame)
  sectionRoutes(app, makeFrame)
  questionRoutes(app, makeFrame)
  routingRoutes(app, makeFrame)
  previewRoutes(app, makeFrame)
  checkRoutes(app, makeFrame)
  textRoutes(app, makeFrame)
}
