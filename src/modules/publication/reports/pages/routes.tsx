import type { App } from '../../../../platform/http/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { blockRoutes } from './block-routes.tsx'
import { editorRoutes } from './editor-routes.tsx'
import { freezeRoutes } from './freeze-routes.tsx'
import { previewRoutes } from './preview-routes.tsx'
import { publicRoutes } from './public-routes.tsx'
import { versionRoutes } from './version-routes.tsx'

/** Making reports, freezing them, and reading those that are public. */
export function reportRoutes(app: App, frame: FrameMaker): void {
  publicRoutes(app, frame)
  previewRoutes(app, frame)
  versionRoutes(app, frame)
  freezeRoutes(app, frame)
  blockRoutes(app, frame)
  editorRoutes(app, frame)
}
