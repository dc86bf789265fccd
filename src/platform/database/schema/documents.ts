import type { Generated } from 'kysely'

/** What governing documents say, whom they apply to and who has read them: see migrations/0035. */
export interface DocumentTables {
  document_version: {
    organisation: string
    id: Generated<string>
    document: string
    number: number
    state: Generated<'draft' | 'in-force' | 'replaced' | 'repealed' | 'dropped'>
    body: string
    file: Generated<string | null>
    saved: Generated<number>
    started_at: Date
    started_by: string
    changed_at: Date
    changed_by: string
    decided_by: Generated<'council' | 'executive-board' | 'board' | 'director' | null>
    decided_on: Generated<string | null>
    minute: Generated<string | null>
    diary: Generated<string | null>
    entered_at: Generated<Date | null>
    entered_by: Generated<string | null>
    editorial: Generated<boolean>
    asked: Generated<'nobody' | 'everyone' | 'roles'>
    asked_roles: Generated<string[]>
    reading: Generated<string | null>
    ended_on: Generated<string | null>
    ended_why: Generated<string | null>
  }
  document_scope: {
    organisation: string
    id: Generated<string>
    document: string
    unit: string
    excepted: boolean
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  acknowledgement: {
    organisation: string
    version: string
    person: string
    acknowledged_at: Date
    acknowledged_by: string
  }
}
