import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { formRoutes } from './forms/form-routes.tsx'
import { gapRoutes } from './gap/gap-routes.tsx'
import { importRoutes } from './import/import-routes.tsx'
import { planRoutes } from './plan/plan-routes.tsx'
import { requirementRoutes } from './requirements/requirement-routes.tsx'
import { statementRoutes } from './statement/statement-routes.tsx'

/** Requirements, what is done about them and what shows it. */
export function measureRoutes(app: App, frame: FrameMaker): void {
  requirementRoutes(app, frame)
  formRoutes(app, frame)
  gapRoutes(app, frame)
  statementRoutes(app, frame)
  importRoutes(app, frame)
  planRoutes(app, frame)
}
