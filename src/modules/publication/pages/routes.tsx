import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { changeRoutes } from './change/routes.tsx'
import { comparisonRoutes } from './comparison-routes.tsx'
import { downloadRoutes } from './download-routes.tsx'
import { exportRoutes } from './exports/routes.ts'
import { publishRoutes } from './publish/routes.tsx'
import { reportRoutes } from './reports/routes.tsx'
import { resultRoutes } from './result-routes.tsx'

/** The picture of a survey: publishing it, its pages and files, and the comparison with a printed report. */
export function publicationRoutes(app: App, frame: FrameMaker): void {
  publishRoutes(app, frame)
  comparisonRoutes(app, frame)
  changeRoutes(app, frame)
  downloadRoutes(app)
  exportRoutes(app)
  reportRoutes(app, frame)
  // Last: the address of a question takes every name that nothing else has taken
  resultRoutes(app, frame)
}
