import type { Generated } from 'kysely'
import type { RegisterColumns } from './registers.ts'

type Text = Generated<string | null>
type Reference = Generated<string | null>

/** The zones that control systems stand in, and how these were judged: see migrations/0048. */
export interface ControlSystemTables {
  zone: RegisterColumns & {
    name: string
    kind: Generated<'office' | 'dmz' | 'operation' | 'process' | 'building' | 'mobile' | 'safety'>
    summary: Text
    unit: Reference
    owner: Reference
  }
  conduit: RegisterColumns & {
    name: string
    from_zone: Reference
    to_zone: Reference
    carries: Text
    protection: Generated<'one-way' | 'jump-host' | 'firewall' | 'none' | null>
    owner: Reference
  }
  critical_judgement: {
    organisation: string
    id: Generated<string>
    asset: string
    critical: boolean
    method: 'risk-and-vulnerability' | 'risk-analysis' | 'classification'
    harm: 'none' | 'trouble' | 'function' | 'life'
    within: 'hours' | 'days' | 'weeks'
    reach: 'few' | 'many' | 'most'
    instead: 'yes' | 'partly' | 'no'
    reason: Text
    judged_at: Date
    judged_by: string
  }
}
