import type { Generated } from 'kysely'
import type { Json } from './json.ts'

/** What `make_register` gives a table: see migrations/0029. */
export interface RegisterColumns {
  organisation: string
  id: Generated<string>
  version: Generated<number>
  created_at: Date
  created_by: string
  changed_at: Date
  changed_by: string
  ended_at: Generated<Date | null>
  diary: Generated<string | null>
  secrecy: Generated<Json<Record<string, string>>>
}

type Text = Generated<string | null>
/** An ISO date, as `2026-11-30`. */
type Day = Generated<string | null>
type Reference = Generated<string | null>

/** The registers of a municipality's own work. */
export interface RegisterTables {
  unit: RegisterColumns & {
    kind: 'board' | 'administration' | 'company' | 'unit'
    name: string
    parent: Reference
    started_on: Day
    ended_on: Day
  }
  person: RegisterColumns & {
    name: string
    email: Text
    title: Text
    phone: Text
    unit: Reference
    stand_in: Reference
    account: Reference
  }
  supplier: RegisterColumns & {
    name: string
    company_number: Text
    contact_name: Text
    contact_email: Text
    contact_phone: Text
    delivers: Text
    owner: Reference
    recovery_hours: Generated<number | null>
  }
  asset: RegisterColumns & {
    kind: 'process' | 'information' | 'system' | 'control-system'
    name: string
    summary: Text
    description: Text
    status: Generated<'planned' | 'in-use' | 'phasing-out'>
    unit: Reference
    owner: Reference
    custodian: Reference
    supplier: Reference
    agreement: Text
    process_code: Text
    personal_data: Generated<'none' | 'ordinary' | 'sensitive' | 'protected' | null>
    sector: Generated<'water' | 'sewage' | 'heating' | 'electricity' | 'buildings' | 'traffic' | 'other' | null>
    controls: Text
    critical: Generated<boolean | null>
    critical_by: Generated<'risk-and-vulnerability' | 'risk-analysis' | 'classification' | null>
    zone: Reference
    remote_when: Generated<'when-needed' | 'always' | null>
    remote_protection: Generated<'none' | 'password' | 'two-factor' | 'jump-host' | null>
    vendor_access: Generated<'when-opened' | 'always' | null>
    by_hand: Generated<'yes' | 'partly' | 'no' | null>
    restored_on: Day
    internet: Generated<'no' | 'behind-protection' | 'open' | null>
    remote_access: Generated<'none' | 'own-staff' | 'supplier' | 'both' | null>
    confidentiality: Generated<number | null>
    integrity: Generated<number | null>
    availability: Generated<number | null>
    traceability: Generated<number | null>
    classified_on: Day
    next_date: Day
    recovery_hours: Generated<number | null>
    loss_hours: Generated<number | null>
    recovery_how: Text
  }
  dependency: {
    organisation: string
    id: Generated<string>
    asset: string
    needs: string
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  document: RegisterColumns & {
    kind: 'policy' | 'guideline' | 'routine' | 'guidance' | 'plan'
    name: string
    summary: Text
    status: Generated<'draft' | 'in-force' | 'replaced' | 'repealed'>
    unit: Reference
    owner: Reference
    decided_by: Generated<'council' | 'executive-board' | 'board' | 'director' | null>
    decided_on: Day
    minute: Text
    review_months: Generated<number | null>
    next_review: Day
    revised_when: Text
  }
  register_history: {
    organisation: string
    register: string
    record: string
    version: number
    changed_at: Date
    changed_by: string
    cause: string | null
    /** Column → [before, after]. */
    changes: Json<Record<string, readonly [unknown, unknown]>>
  }
  register_view: {
    organisation: string
    id: Generated<string>
    register: string
    name: string
    query: string
    person: string
    shared: Generated<boolean>
    saved_at: Date
    removed_at: Generated<Date | null>
  }
  register_import: {
    organisation: string
    id: Generated<string>
    register: string
    file_name: string
    mapping: Json<Record<string, string | null>>
    added: number
    changed: number
    unchanged: number
    imported_at: Date
    imported_by: string
    undone_at: Generated<Date | null>
    undone_by: Generated<string | null>
  }
  security_pledge: {
    organisation: string
    person: string
    pledged_at: Date
  }
}
