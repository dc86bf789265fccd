import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { answeringRoutes } from '../answering/pages/answering-routes.tsx'
import { autosaveRoute } from '../answering/pages/autosave-route.tsx'
import { overviewRoutes } from '../answering/pages/overview-routes.tsx'
import { submittingRoutes } from '../answering/pages/submitting-routes.tsx'
import { closingRoutes } from '../closing/pages/closing-routes.tsx'
import { reopeningRoutes } from '../closing/pages/reopening-routes.tsx'
import { contactRoutes } from '../contacts/pages/contact-routes.tsx'
import { correctRoutes } from '../correction/pages/correct-routes.tsx'
import { followingRoutes } from '../following/pages/following-routes.tsx'
import { frameRoutes } from '../frame/pages/frame-routes.tsx'
import { letterRoutes } from '../mailings/pages/letters/letter-routes.tsx'
import { reminderRoutes } from '../mailings/pages/reminders/reminder-routes.tsx'
import type { ReadPairs } from '../margin/margin.ts'
import { paperRoutes } from '../margin/pages/paper-routes.tsx'
import { questionRoutes } from '../margin/pages/question-routes.tsx'
import { pilotRoutes } from '../pilot/pages/pilot-routes.tsx'
import { togetherRoutes } from '../together/pages/together-routes.tsx'

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
