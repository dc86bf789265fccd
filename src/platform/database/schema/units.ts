import type { ColumnType, Generated } from 'kysely'
import type { RegisterColumns } from './registers.ts'

/** The organisation over time and who answers for what in it: see migrations/0030. Days are ISO dates. */
export interface UnitTables {
  unit_period: {
    organisation: string
    unit: string
    from_day: string
    kind: 'board' | 'administration' | 'company' | 'unit'
    name: string
    parent: string | null
    ended: Generated<boolean>
  }
  reorganisation: {
    organisation: string
    id: Generated<string>
    version: Generated<number>
    name: string
    on_day: string
    steps: ColumnType<unknown, string | undefined, string>
    status: Generated<'draft' | 'planned' | 'done' | 'cancelled' | 'stopped'>
    created_by: string
    created_at: Date
    planned_by: Generated<string | null>
    changed_by: string
    changed_at: Date
    settled_at: Generated<Date | null>
    /** Register → records that were given another unit. */
    moved: ColumnType<Record<string, number> | null, never, string>
  }
  responsibility: {
    organisation: string
    id: Generated<string>
    unit: string | null
    duty: 'report' | 'classify' | 'risk' | 'incidents' | 'continuity' | 'procurement' | 'documents'
    part: 'responsible' | 'asked' | 'told'
    person: string | null
    role: string | null
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  mandate: RegisterColumns & {
    person: Generated<string | null>
    unit: Generated<string | null>
    mandate: Generated<string | null>
    decided_by: Generated<string | null>
    decided_on: Generated<string | null>
    budget: Generated<number | null>
    /** As the database has it: text with one decimal. */
    hours_a_week: Generated<string | null>
    competence: Generated<string | null>
    mandate_enough: Generated<boolean | null>
    budget_enough: Generated<boolean | null>
    hours_enough: Generated<boolean | null>
    competence_enough: Generated<boolean | null>
  }
}
