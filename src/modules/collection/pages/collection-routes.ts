import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import type { ReadPairs } from '../margin.ts'
import { answeringRoutes } from './answering-routes.tsx'
import { autosaveRoute } from './autosave-route.tsx'
import { closingRoutes } from './closing/closing-routes.tsx'
import { reopeningRoutes } from './closing/reopening-routes.tsx'
import { contactRoutes } from './contacts/contact-routes.tsx'
import { correctRoutes } from './correction/correct-routes.tsx'
import { followingRoutes } from './following-routes.tsx'
import { frameRoutes } from './frame/frame-routes.tsx'
import { letterRoutes } from './mailings/letters/letter-routes.tsx'
import { reminderRoutes } from './mailings/reminders/reminder-routes.tsx'
import { paperRoutes } from './margin/paper-routes.tsx'
import { questionRoutes } from './margin/question-routes.tsx'
import { overviewRoutes } from './overview-routes.tsx'
import { pilotRoutes } from './pilot/pilot-routes.tsx'
import { submittingRoutes } from './submitting-routes.tsx'
import { togetherRoutes } from './together/together-routes.tsx'

/** Every page of answering a survey and of following its collection. Links between rounds are read by whoever knows how. */
export function collectionRoutes(app: App, frame: FrameMaker, readPairs: ReadPairs = () => []): void {
  overviewRoutes(app, frame)
  answeringRoutes(app, frame, readPairs)
  correctRoutes(app, frame)
  autosaveRoute(app)
  questionRoutes(app, frame)
  paperRoutes(app, frame)
  togetherRoutes(app, frame)
  submittingRoutes(app, frame)
  followingRoutes(app, frame)
  closingRoutes(app, frame)
  frameRoutes(app, frame)
  contactRoutes(app, frame)
  reopeningRoutes(app, frame)
  letterRoutes(app, frame)
  reminderRoutes(app, frame)
  pilotRoutes(app, frame)
}
