import type { Generated } from 'kysely'
import type { Json } from './json.ts'

/** Responses, and the people who answer together. */
export interface AnsweringTables {
  response: {
    organisation: string
    owner: string
    survey: string
    status: 'partial' | 'complete'
    started_at: Date
    saved_at: Date
    submitted_at: Date | null
    submitted_by: string | null
    standing: Json<Record<string, string>> | null
    released: Generated<boolean>
    not_asked: Generated<string[]>
  }
  answer: {
    organisation: string
    owner: string
    survey: string
    question: string
    value: Json<unknown> | null
    version: number
    saved_at: Date
    saved_by: string | null
    released: Generated<boolean>
  }
  answer_history: {
    organisation: string
    owner: string
    survey: string
    question: string
    version: number
    value: Json<unknown> | null
    saved_at: Date
    saved_by: string | null
    replaced_because: string | null
  }
  question_comment: {
    organisation: string
    owner: string
    survey: string
    question: string
    id: Generated<string>
    kind: 'comment' | 'settled'
    text: string | null
    written_at: Date
    written_by: string
    withdrawn_at: Generated<Date | null>
  }
  sign_off: {
    organisation: string
    owner: string
    survey: string
    question: string
    version: number
    signed_by: string
    signed_at: Date
  }
  pilot_comment: {
    organisation: string
    owner: string
    survey: string
    /** '' for the pilot as a whole. */
    question: string
    text: string | null
    version: number
    saved_at: Date
    saved_by: string
  }
  pilot_time: {
    organisation: string
    owner: string
    survey: string
    section: string
    minutes: number
  }
  section_assignment: {
    organisation: string
    owner: string
    survey: string
    section: string
    id: Generated<string>
    person: string | null
    name: string | null
    email: string | null
    assigned_at: Date
    assigned_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
  presence: {
    organisation: string
    owner: string
    survey: string
    person: string
    section: string | null
    seen_at: Date
    since: Date
  }
  reopening: {
    organisation: string
    owner: string
    survey: string
    number: number
    reason: string
    reopened_at: Date
    reopened_by: string
    by_owner: boolean
    /** ISO date. */
    until: string | null
    ended_at: Date | null
    outcome: 'submitted' | 'restored' | null
  }
  handed_in: {
    organisation: string
    owner: string
    survey: string
    number: number
    status: 'partial' | 'complete'
    submitted_at: Date | null
    submitted_by: string | null
    standing: Json<Record<string, string>> | null
    /** By question. */
    answers: Json<Record<string, unknown>>
    /** Ids of questions that had never been put to the respondent. */
    not_asked: Generated<string[]>
    counts: boolean
  }
  handed_in_replaced: {
    organisation: string
    owner: string
    survey: string
    number: number
    question: string
    version: number
    value: Json<unknown>
  }
  dataset: {
    organisation: string
    survey: string
    number: number
    frozen_at: Date
    frozen_by: string
    reason: string | null
    responses: number
    complete: number
    frame_csv: string
    method_txt: string
    not_asked_csv: string
    questionnaire_yaml: string
    responses_csv: string
    standing_csv: string
    submissions_csv: string
    sums: string
    sha256: string
  }
}
