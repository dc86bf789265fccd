import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { changeRoutes } from '../change/pages/routes.tsx'
import { comparisonRoutes } from '../comparison/pages/comparison-routes.tsx'
import { exportRoutes } from '../exports/pages/routes.ts'
import { downloadRoutes } from '../picture/pages/download-routes.tsx'
import { resultRoutes } from '../picture/pages/result-routes.tsx'
import { publishRoutes } from '../publishing/pages/routes.tsx'
import { reportRoutes } from '../reports/pages/routes.tsx'

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
