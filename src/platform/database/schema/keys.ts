import type { Generated } from 'kysely'

/** Keys for other programs: see migrations/0036b. */
export interface KeyTables {
  api_key: {
    organisation: string
    id: Generated<string>
    person: string
    name: string
    scope: 'read' | 'write'
    sha256: string
    made_at: Date
    expires_at: Date
    last_used_at: Generated<Date | null>
    used_in_minute: Generated<number>
    revoked_at: Generated<Date | null>
    revoked_by: Generated<string | null>
  }
}
