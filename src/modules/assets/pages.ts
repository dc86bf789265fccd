import type { App } from '../../platform/http/index.ts'
import type { FrameMaker } from '../../ui/frame/maker.ts'
import { type RegisterExtras, registerRoutes } from '../../ui/register/index.ts'
import { assetActions, assetRegister } from './asset-register.ts'
import { conduitActions, conduitRegister } from './conduit-register.ts'
import { supplierActions, supplierRegister } from './supplier-register.ts'
import { zoneActions, zoneRegister } from './zone-register.ts'

/** What other modules show of an asset on its page. */
export type AssetExtras = Pick<RegisterExtras, 'beside' | 'listLinks'>

/** The pages of what is worth protecting, of those who supply it, and of the zones of its networks. */
export function assetRoutes(app: App, frame: FrameMaker, extras: AssetExtras = {}): void {
  registerRoutes(app, frame, assetRegister, assetActions, extras)
  registerRoutes(app, frame, supplierRegister, supplierActions)
  registerRoutes(app, frame, zoneRegister, zoneActions)
  registerRoutes(app, frame, conduitRegister, conduitActions)
}
