import type { Generated } from 'kysely'
import type { Json } from './json.ts'
import type { RegisterColumns } from './registers.ts'

/** Requirements, measures and evidence: see migrations/0032 and 0034. */
export interface MeasureTables {
  catalogue: {
    organisation: string
    id: string
    title: string
    format: 'oscal' | 'table'
    file_name: string
    content: Json<unknown>
    imported_at: Date
    imported_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  measure: RegisterColumns & {
    name: string
    description: Generated<string | null>
    status: Generated<'proposed' | 'planned' | 'under-way' | 'done' | 'dropped'>
    unit: Generated<string | null>
    asset: Generated<string | null>
    owner: Generated<string | null>
    due_on: Generated<string | null>
    done_on: Generated<string | null>
    cost: Generated<number | null>
    minutes: Generated<number | null>
    effect: Generated<string | null>
  }
  measure_requirement: {
    organisation: string
    id: Generated<string>
    measure: string
    requirement: string
    covers: 'whole' | 'part'
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  evidence: {
    organisation: string
    id: Generated<string>
    measure: string
    kind: 'text' | 'link' | 'document' | 'file'
    name: string
    link: Generated<string | null>
    document: Generated<string | null>
    file: Generated<string | null>
    shown_on: string
    valid_until: Generated<string | null>
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  applicability: {
    organisation: string
    id: Generated<string>
    requirement: string
    applicable: boolean
    reason: Generated<string | null>
    decided_by: string
    decided_on: string
    noted_at: Date
    noted_by: string
    replaced_at: Generated<Date | null>
  }
}
