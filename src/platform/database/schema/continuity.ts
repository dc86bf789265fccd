import type { Generated } from 'kysely'
import type { RegisterColumns } from './registers.ts'

type Text = Generated<string | null>
/** An ISO date. */
type Day = Generated<string | null>
type Reference = Generated<string | null>
type Whole = Generated<number | null>

/** Critical processes, their impact over time, and the plans for when they stop: see migrations/0046. */
export interface ContinuityTables {
  continuity_plan: RegisterColumns & {
    name: string
    summary: Text
    unit: Reference
    owner: Reference
    status: Generated<'draft' | 'in-force'>
    decided_on: Day
    review_months: Whole
    next_review: Day
    reviewed_on: Day
    exercise_months: Whole
    exercised_on: Day
    next_exercise: Day
    revision: Generated<'none' | 'needed'>
    revise_by: Day
  }
  process: RegisterColumns & {
    name: string
    summary: Text
    unit: Reference
    owner: Reference
    asset: Reference
    plan: Reference
    tolerable_hours: Whole
    recovery_hours: Whole
    point_hours: Whole
    judged_on: Day
    next_review: Day
    chain_by: Day
  }
  process_impact: {
    organisation: string
    process: string
    category: 'life' | 'service' | 'economy' | 'trust' | 'law'
    period: '4h' | '24h' | '3d' | '1w' | '1m'
    level: number
    judged_at: Date
    judged_by: string
  }
  plan_version: {
    organisation: string
    id: Generated<string>
    plan: string
    number: number
    state: Generated<'draft' | 'in-force' | 'replaced'>
    activation: Text
    alternatives: Text
    resources: Text
    communication: Text
    return_to_normal: Text
    saved: Generated<number>
    started_at: Date
    started_by: string
    changed_at: Date
    changed_by: string
    decided_at: Generated<Date | null>
    decided_by: Text
  }
  plan_contact: {
    organisation: string
    id: Generated<string>
    plan: string
    kind: 'role' | 'contact'
    duty: string
    person: Reference
    supplier: Reference
    name: Text
    phone: Text
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Text
  }
  plan_trigger: {
    organisation: string
    id: Generated<string>
    plan: string
    register: 'asset' | 'supplier' | 'person' | 'unit'
    record: string
    name: string
    kind:
      | 'ended'
      | 'phasing-out'
      | 'supplier'
      | 'needed'
      | 'no-longer-needed'
      | 'reached-otherwise'
      | 'renamed'
      | 'moved'
    noticed_at: Date
    noticed_by: string
    handled_at: Generated<Date | null>
  }
}
