import type { Generated } from 'kysely'
import type { Json } from './json.ts'
import type { RegisterColumns } from './registers.ts'

type Level = 'low' | 'medium' | 'high' | 'very-high'

/** The threats of the catalogue that comes with the program. */
export type RiskThreat =
  | 'attack-ransom'
  | 'attack-phishing'
  | 'attack-overload'
  | 'attack-intrusion'
  | 'attack-fraud'
  | 'attack-impersonation'
  | 'attack-influence'
  | 'person-snooping'
  | 'person-mistake'
  | 'person-access'
  | 'person-key'
  | 'person-threat'
  | 'person-unknown'
  | 'failure-change'
  | 'failure-data'
  | 'failure-equipment'
  | 'failure-network'
  | 'failure-power'
  | 'failure-backup'
  | 'failure-old'
  | 'supplier-stop'
  | 'supplier-bankrupt'
  | 'supplier-leak'
  | 'supplier-country'
  | 'nature-fire'
  | 'nature-water'
  | 'nature-storm'
  | 'nature-theft'
  | 'nature-illness'
  | 'control-remote'
  | 'control-wrong'
  | 'control-cable'

/** Risks, how they are assessed and accepted: see migrations/0043. */
export interface RiskTables {
  risk_method: {
    organisation: string
    version: number
    content: Json<unknown>
    decided_by: string
    decided_on: string
    saved_at: Date
    saved_by: string
  }
  risk: RegisterColumns & {
    name: string
    scenario: Generated<string | null>
    threat: Generated<RiskThreat | null>
    unit: Generated<string | null>
    asset: Generated<string | null>
    owner: Generated<string | null>
    existing: Generated<string | null>
    treatment: Generated<'reduce' | 'accept' | 'avoid' | 'share' | null>
    next_review: Generated<string | null>
    inherent_level: Generated<Level | null>
    current_level: Generated<Level | null>
    residual_level: Generated<Level | null>
    assessed_on: Generated<string | null>
    accepted_until: Generated<string | null>
  }
  risk_workshop: {
    organisation: string
    id: Generated<string>
    name: string
    method: number
    held_on: string
    started_at: Date
    started_by: string
    closed_at: Generated<Date | null>
    closed_by: Generated<string | null>
  }
  risk_card: {
    organisation: string
    workshop: string
    risk: string
    place: number
    turned_at: Generated<Date | null>
    turned_by: Generated<string | null>
  }
  risk_judgement: {
    organisation: string
    workshop: string
    risk: string
    person: string
    likelihood: number
    consequences: Json<Readonly<Record<string, number>>>
    reasoning: string | null
    judged_at: Date
  }
  risk_assessment: {
    organisation: string
    id: Generated<string>
    risk: string
    state: 'inherent' | 'current' | 'residual'
    method: number
    likelihood: number
    consequences: Json<Readonly<Record<string, number>>>
    reasoning: string | null
    workshop: string | null
    assessed_on: string
    assessed_at: Date
    assessed_by: string
  }
  risk_measure: {
    organisation: string
    id: Generated<string>
    risk: string
    measure: string
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  risk_acceptance: {
    organisation: string
    id: Generated<string>
    risk: string
    level: Level
    method: number
    role: string
    reason: string
    until: string
    accepted_on: string
    accepted_at: Date
    accepted_by: string
  }
}
