import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { answeringRoutes } from './answering-routes.tsx'
import { autosaveRoute } from './autosave-route.tsx'
import { followingRoutes } from './following-routes.tsx'
import { questionRoutes } from './margin/question-routes.tsx'
import { overviewRoutes } from './overview-routes.tsx'
import { submittingRoutes } from './submitting-routes.tsx'

/** Every page of answering a survey and of following its collection. */
export function collectionRoutes(app: App, frame: FrameMaker): void {
  overviewRoutes(app, frame)
  answeringRoutes(app, frame)
  autosaveRoute(app)
  questionRoutes(app, frame)
  submittingRoutes(app, frame)
  followingRoutes(app, frame)
}
