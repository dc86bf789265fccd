import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { readingRoutes } from './reading/reading-routes.tsx'
import { recordRoutes } from './record/record-routes.tsx'
import { scopeRoutes } from './scope/scope-routes.tsx'
import { templateRoutes } from './templates/template-routes.tsx'
import { writingRoutes } from './writing/writing-routes.tsx'

/** The pages of governing documents. */
export function documentRoutes(app: App, frame: FrameMaker): void {
  scopeRoutes(app, frame)
  templateRoutes(app, frame)
  recordRoutes(app, frame)
  readingRoutes(app, frame)
  writingRoutes(app, frame)
}
