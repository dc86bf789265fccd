import type { App } from '../../platform/http/index.ts'
import type { FrameMaker } from '../../ui/frame/maker.ts'
import { registerRoutes } from '../../ui/register/index.ts'
import { assetActions, assetRegister } from './asset-register.ts'
import { supplierActions, supplierRegister } from './supplier-register.ts'

/** The pages of what is worth protecting, and of those who supply it. */
export function assetRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, assetRegister, assetActions)
  registerRoutes(app, frame, supplierRegister, supplierActions)
}
