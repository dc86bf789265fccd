import type { Generated } from 'kysely'

/** Organisations, their people, and what is kept of everything done. */
export interface OrganisationTables {
  organisation: {
    id: string
    kind: 'municipality' | 'county-board' | 'agency'
    name: string
    county_code: string | null
    created_at: Generated<Date>
  }
  membership: {
    organisation: string
    person: string
    role: string
    since: Generated<Date>
    ended_at: Date | null
  }
  'identity.user': { id: string; name: string; email: string; emailVerified: Generated<boolean> }
  'identity.account': { id: string; accountId: string; providerId: string; userId: string; password: string | null }
  'identity.session': { id: string; userId: string }
  'identity.verification': { id: string; identifier: string; value: string; expiresAt: Date }
  invitation: {
    organisation: string
    id: Generated<string>
    workplace: string
    role: string
    survey: string | null
    name: string
    email: string
    language: Generated<'sv' | 'en'>
    token_sha256: string
    issued_at: Date
    issued_by: string
    expires_at: Date
    opened_at: Generated<Date | null>
    used_at: Generated<Date | null>
    person: Generated<string | null>
    revoked_at: Generated<Date | null>
    revoked_by: Generated<string | null>
  }
  audit_entry: {
    organisation: string
    sequence: string
    at: Date
    person: string | null
    action: string
    subject: string
    detail: string
    previous: string
    hash: string
  }
  audit_head: { organisation: string; sequence: string; hash: string }
}
