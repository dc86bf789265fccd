import type { App } from '../../platform/http/index.ts'
import type { FrameMaker } from '../../ui/frame/maker.ts'
import { registerRoutes } from '../../ui/register/index.ts'
import { documentActions, documentRegister } from './document-register.ts'

/** The pages of governing documents. */
export function documentRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, documentRegister, documentActions)
}
