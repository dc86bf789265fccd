import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { calendarRoutes } from './calendar-routes.tsx'
import { homeRoutes } from './home-routes.tsx'
import { taskRoutes } from './task-routes.tsx'
import { yearRoutes } from './year-routes.tsx'

/** The first page of a municipality, its tasks, its year and where it stands. */
export function cycleRoutes(app: App, frame: FrameMaker, { baseUrl }: { baseUrl: string }): void {
  homeRoutes(app, frame)
  taskRoutes(app, frame)
  yearRoutes(app, frame)
  calendarRoutes(app, frame, baseUrl)
}
