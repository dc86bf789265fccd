import type { ColumnType, Generated } from 'kysely'
import type { Json } from './json.ts'

type LevelColumn = Generated<number | null>

/** How what is worth protecting is classified: see migrations/0031. */
export interface ClassificationTables {
  classification_model: {
    organisation: string
    version: number
    content: Json<object>
    saved_at: Date
    saved_by: string
  }
  assessment: {
    organisation: string
    id: Generated<string>
    asset: string
    kind: 'quick' | 'full'
    model: number
    version: Generated<number>
    started_at: Date
    started_by: string
    changed_at: Date
    changed_by: string
    participants: ColumnType<readonly string[], string | undefined, string>
    confidentiality: LevelColumn
    integrity: LevelColumn
    availability: LevelColumn
    traceability: LevelColumn
    decided_at: Generated<Date | null>
    decided_by: Generated<string | null>
    /** An ISO date. */
    decided_on: Generated<string | null>
    next_date: Generated<string | null>
    revised_when: Generated<string | null>
    note: Generated<string | null>
    replaced_at: Generated<Date | null>
  }
  assessment_answer: {
    organisation: string
    assessment: string
    question: string
    version: number
    level: number | null
    why: string
    answered_at: Date
    answered_by: string
  }
}
