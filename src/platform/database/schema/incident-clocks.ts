import type { Generated, JSONColumnType } from 'kysely'

type Texts = JSONColumnType<Readonly<Record<string, string>>, string, string>

/** The clocks of incidents, what stops them, and what somebody was reminded of: see migrations/0044. */
export interface IncidentClockTables {
  incident_own_clock: {
    organisation: string
    id: Generated<string>
    name: string
    starts: 'occurred' | 'discovered' | 'known' | 'personal-data' | 'supplier-told' | 'contained' | 'resolved'
    amount: number
    unit: 'hour' | 'day' | 'month'
    recipient: string
    made_at: Date
    made_by: string
    ended_at: Generated<Date | null>
  }
  incident_recipient: {
    organisation: string
    clock: 'early-warning' | 'notification' | 'final-report' | 'personal-data'
    recipient: string
    channel: string | null
    changed_at: Date
    changed_by: string
  }
  incident_judgement: {
    organisation: string
    id: Generated<string>
    incident: string
    about: 'significance' | 'personal-data'
    version: number
    answers: Texts
    outcome: 'yes' | 'no' | 'unsure'
    reason: string | null
    judged_at: Date
    judged_by: string
  }
  incident_controller: {
    organisation: string
    incident: string
    unit: string
    changed_at: Date
    changed_by: string
    removed_at: Generated<Date | null>
  }
  incident_draft: {
    organisation: string
    incident: string
    clock: string
    texts: Texts
    saved_at: Date
    saved_by: string
  }
  incident_sent: {
    organisation: string
    id: Generated<string>
    incident: string
    clock: string
    kind: 'due' | 'progress'
    sent_at: Date
    recipient: string
    reference: string | null
    texts: Texts
    recorded_at: Date
    recorded_by: string
    withdrawn_at: Generated<Date | null>
    withdrawn_by: Generated<string | null>
    withdrawn_why: Generated<string | null>
  }
  incident_clock: {
    organisation: string
    incident: string
    clock: string
    started_at: Date
    due_at: Date
    before_at: Date
    after_at: Date
    settled_at: Generated<Date | null>
    changed_at: Date
    changed_by: string
  }
  incident_clock_move: {
    organisation: string
    id: Generated<string>
    incident: string
    clock: string
    started_before: Date
    started_after: Date
    due_before: Date
    due_after: Date
    moved_at: Date
    moved_by: string
  }
  incident_reminder: {
    organisation: string
    incident: string
    clock: string
    due_at: Date
    stage: number
    reminded_at: Date
  }
}
