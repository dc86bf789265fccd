import type { App } from '../../../platform/http/index.ts'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { registerRoutes } from '../../../ui/register/index.ts'
import { planActions, planRegister } from '../plan-register.ts'
import { processActions, processRegister } from '../process-register.ts'

/** The pages of continuity: critical processes, what they stand on, and the plans for when they stop. */
export function continuityRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, processRegister, processActions)
  registerRoutes(app, frame, planRegister, planActions)
}
