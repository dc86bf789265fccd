import type { Generated } from 'kysely'
import type { Json } from './json.ts'

/** Contacts, letters, reminders, and the follow-up of those who have not answered. */
export interface FollowingTables {
  contact: {
    organisation: string
    survey: string
    respondent: string
    id: Generated<string>
    name: string
    email: string
    function: string | null
    phone: Generated<string | null>
    language: Generated<'sv' | 'en'>
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
  }
  mail: {
    organisation: string
    id: string
    kind: string
    survey: string | null
    respondent: string | null
    to_name: string
    to_address: string
    subject: string
    queued_at: Date
    queued_by: string | null
    send_after: Date
    status: Generated<'queued' | 'sent' | 'bounced' | 'cancelled'>
    attempts: Generated<number>
    held_until: Generated<Date | null>
    settled_at: Generated<Date | null>
    said: Generated<string | null>
  }
  mail_content: { organisation: string; id: string; message: Json<unknown> }
  mail_template: {
    organisation: string
    survey: string
    kind: 'invitation' | 'reminder-not-started' | 'reminder-partial' | 'thanks'
    language: 'sv' | 'en'
    subject: string | null
    body: string | null
    version: number
    changed_at: Date
    changed_by: string
  }
  wave_template: {
    organisation: string
    survey: string
    wave: string
    kind: 'reminder-not-started' | 'reminder-partial'
    language: 'sv' | 'en'
    subject: string | null
    body: string | null
    version: number
    changed_at: Date
    changed_by: string
  }
  reminder_wave: {
    organisation: string
    survey: string
    id: Generated<string>
    /** ISO date. */
    planned_for: string
    planned_by: string
    planned_at: Date
    status: Generated<'planned' | 'paused' | 'sent' | 'cancelled' | 'stopped' | 'missed'>
    settled_at: Generated<Date | null>
  }
  reminder_mail: {
    organisation: string
    survey: string
    wave: string
    contact: string
    respondent: string
    standing: 'not-started' | 'partial'
    mail: string
  }
  collection_target: { organisation: string; survey: string; percent: number; set_at: Date; set_by: string }
  call: {
    organisation: string
    survey: string
    respondent: string
    id: Generated<string>
    called_at: Date
    called_by: string
    spoke_with: string | null
    outcome: 'answered' | 'promised' | 'no-answer' | 'wrong-person' | 'declined' | 'other'
    /** ISO date. */
    promised_on: string | null
    note: string | null
    next_on: string | null
  }
  county_help: {
    organisation: string
    survey: string
    county_board: string
    asked_at: Date
    asked_by: string
    ended_at: Date | null
    ended_by: string | null
  }
  county_note: {
    organisation: string
    owner: string
    survey: string
    respondent: string
    id: Generated<string>
    noted_at: Date
    noted_by: string
    text: string
  }
}
