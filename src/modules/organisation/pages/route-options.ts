import type { FrameMaker } from '../../../ui/frame/maker.ts'

export interface RouteOptions {
  readonly frame: FrameMaker
  readonly baseUrl: string
  readonly trustProxy: boolean
}
