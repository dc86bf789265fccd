import type { Generated } from 'kysely'
import type { RegisterColumns } from './registers.ts'

/** Incidents and what has been reported: see migrations/0042 and 0045. */
export interface IncidentTables {
  incident: RegisterColumns & {
    name: string
    summary: Generated<string | null>
    kind: 'outage' | 'intrusion' | 'malware' | 'phishing' | 'disclosure' | 'loss' | 'error' | 'physical' | 'other'
    severity: Generated<'unjudged' | 'low' | 'moderate' | 'high' | 'critical'>
    status: Generated<'handled' | 'follow-up' | 'closed'>
    unit: Generated<string | null>
    asset: Generated<string | null>
    supplier: Generated<string | null>
    owner: Generated<string | null>
    discovered_on: Generated<string | null>
    affected: Generated<string | null>
    cause: Generated<string | null>
    lessons: Generated<string | null>
    follow_up_on: Generated<string | null>
    /** Kept right by the table of clocks. */
    next_deadline_on: Generated<string | null>
  }
  incident_event: {
    organisation: string
    id: Generated<string>
    incident: string
    kind:
      | 'occurred'
      | 'discovered'
      | 'known'
      | 'personal-data'
      | 'supplier-told'
      | 'contained'
      | 'resolved'
      | 'communication'
      | 'note'
      | 'closed'
      | 'reopened'
    happened_at: Date
    body: Generated<string | null>
    recorded_at: Date
    recorded_by: string
  }
  incident_page: {
    organisation: string
    key: string
    made_at: Date
    made_by: string
    replaced_at: Generated<Date | null>
  }
  incident_report: {
    organisation: string
    id: Generated<string>
    body: string
    ongoing: 'yes' | 'no' | 'unknown'
    place: Generated<string | null>
    contact: Generated<string | null>
    code_sha256: string
    reported_at: Date
    state: Generated<'new' | 'incident' | 'weakness' | 'dismissed'>
    incident: Generated<string | null>
    measure: Generated<string | null>
    reason: Generated<string | null>
    answer: Generated<string | null>
    judged_at: Generated<Date | null>
    judged_by: Generated<string | null>
    reporter: Generated<string | null>
    link: Generated<string | null>
  }
  incident_report_note: {
    organisation: string
    id: Generated<string>
    report: string
    body: string
    written_at: Date
    seen_at: Generated<Date | null>
    seen_by: Generated<string | null>
  }
  incident_photo: {
    organisation: string
    report: string
    position: number
    file: string
  }
  incident_link: {
    organisation: string
    id: Generated<string>
    supplier: string
    incident: Generated<string | null>
    token_sha256: string
    ends_on: string
    made_at: Date
    made_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  incident_affected: {
    organisation: string
    id: Generated<string>
    incident: string
    asset: Generated<string | null>
    supplier: Generated<string | null>
    unit: Generated<string | null>
    person: Generated<string | null>
    role: Generated<'leads' | 'deputy' | 'technical' | 'communication' | 'data-protection' | 'informed' | null>
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  incident_measure: {
    organisation: string
    incident: string
    measure: string
    kind: 'task' | 'lesson'
    added_at: Date
    added_by: string
  }
  incident_severity_model: {
    organisation: string
    version: number
    content: unknown
    saved_at: Date
    saved_by: string
  }
  incident_severity: {
    organisation: string
    id: Generated<string>
    incident: string
    level: 'low' | 'moderate' | 'high' | 'critical'
    model: number
    why: string
    judged_at: Date
    judged_by: string
  }
  incident_cause: {
    organisation: string
    incident: string
    version: number
    steps: unknown
    changed_at: Date
    changed_by: string
  }
  incident_alert: {
    organisation: string
    told_at: Date
  }
}
