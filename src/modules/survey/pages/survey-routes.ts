import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { issueRoutes } from '../issuing/pages/issue-routes.tsx'
import { planRoutes } from '../issuing/pages/plan-routes.tsx'
import { questionsRoutes } from '../versions/pages/questions-routes.tsx'

/** Making surveys and issuing them, and what they ask. To be added before what takes any survey's address. */
export function surveyRoutes(app: App, frame: FrameMaker): void {
  planRoutes(app, frame)
  issueRoutes(app, frame)
  questionsRoutes(app, frame)
}
