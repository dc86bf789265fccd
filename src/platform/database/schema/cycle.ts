import type { Generated } from 'kysely'
import type { Json } from './json.ts'

/** The annual cycle: see migrations/0033. Days are ISO dates. */
export interface CycleTables {
  task_handling: {
    organisation: string
    register: string
    record: string
    what: string
    due_on: string
    done_at: Date | null
    done_by: string | null
    minutes: number | null
    /** Field → before and after. */
    changed_record: Json<Record<string, [unknown, unknown]>> | null
    later_until: string | null
    delegated_to: string | null
    changed_at: Date
    changed_by: string
  }
  own_task: {
    organisation: string
    id: Generated<string>
    title: string
    minutes: number
    weight: 1 | 2 | 3
    due_on: string
    every_months: 1 | 3 | 12 | null
    person: string | null
    created_at: Date
    created_by: string
    changed_at: Date
    changed_by: string
    ended_at: Generated<Date | null>
  }
  task_setting: {
    organisation: string
    person: string
    minutes_a_week: number
    digest: Generated<'never' | 'weekly' | 'monthly'>
    digest_sent_on: Generated<string | null>
    language: Generated<'sv' | 'en'>
    saved_at: Date
  }
  calendar_feed: {
    organisation: string
    id: Generated<string>
    person: string
    token_sha256: string
    language: Generated<'sv' | 'en'>
    made_at: Date
    revoked_at: Generated<Date | null>
  }
  standing: {
    organisation: string
    /** The first of it. */
    month: string
    part: string
    met: number
    total: number
    taken_at: Date
  }
}
