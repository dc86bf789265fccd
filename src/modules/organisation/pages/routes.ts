import type { App } from '../../../platform/http/index.ts'
import { reorganisationRoutes } from '../reorganisation/pages/reorganisation-routes.tsx'
import { responsibilityRoutes } from '../responsibility/pages/responsibility-routes.tsx'
import { staffRoutes } from '../staff/pages/account-routes.tsx'
import { unitRoutes } from '../units/pages/unit-routes.tsx'
import { invitationRoutes } from './invitation/invitation-routes.tsx'
import { passwordRoutes } from './password/password-routes.tsx'
import { peopleRoutes } from './people/people-routes.tsx'
import type { RouteOptions } from './route-options.ts'
import { sessionRoutes } from './session-routes.tsx'

/** Who one is and where one works: signing in and out, accounts, invitations, and the people of an organisation. */
export function organisationRoutes(app: App, options: RouteOptions): void {
  sessionRoutes(app, options)
  invitationRoutes(app, options)
  passwordRoutes(app, options.frame)
  peopleRoutes(app, options.frame)
  unitRoutes(app, options.frame)
  reorganisationRoutes(app, options.frame)
  responsibilityRoutes(app, options.frame)
  staffRoutes(app, options.frame)
}
