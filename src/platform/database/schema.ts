import type { ColumnType, Generated } from 'kysely'

/** The tables as Kysely sees them. The migrations are the contract; this file follows them. */
export interface Tables {
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
  questionnaire: {
    organisation: string
    id: string
    version: number
    source: string
    published_at: Date | null
  }
  survey: {
    organisation: string
    id: string
    questionnaire: string
    version: number
    title_sv: string
    title_en: string
    /** ISO date. */
    opens_on: string
    closes_on: string
    grace_days: Generated<number>
    closed_at: Date | null
    synthetic: Generated<boolean>
    /** Null until it is issued: only the agency sees it. */
    issued_at: Generated<Date | null>
    issued_by: Generated<string | null>
  }
  frame_row: {
    organisation: string
    survey: string
    respondent: string
    position: number
    columns: Json<Record<string, string>>
  }
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
  survey_correction: {
    organisation: string
    survey: string
    version: number
    questionnaire: string
    earlier_version: number
    reason: string
    moves: Json<unknown[]>
    corrected_at: Date
    corrected_by: string
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
  questionnaire_draft: {
    organisation: string
    id: string
    questionnaire: string
    based_on_version: number | null
    revision: number
    version: Generated<number>
    created_at: Date
    updated_at: Date
    updated_by: string
    discarded_at: Generated<Date | null>
  }
  questionnaire_draft_revision: {
    organisation: string
    draft: string
    revision: number
    previous: number | null
    source: string
    change: Json<{ kind: string; name?: string }>
    written_at: Date
    written_by: string
  }
  contact: {
    organisation: string
    survey: string
    respondent: string
    id: Generated<string>
    name: string
    email: string
    function: string | null
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
  publication: {
    organisation: string
    survey: string
    revision: number
    result: Json<unknown>
    breakdowns: ColumnType<unknown, string | undefined, never>
    published_at: Date
    published_by: string | null
  }
  report: { organisation: string; survey: string; id: string; created_at: Date; created_by: string | null }
  report_version: {
    organisation: string
    survey: string
    report: string
    version: number
    definition: Json<unknown>
    saved_at: Date
    saved_by: string | null
  }
  frozen_report: {
    organisation: string
    survey: string
    report: string
    edition: number
    version: number
    title: string
    content: string
    data_sha256: string
    of_published: boolean
    frozen_at: Date
    frozen_by: string | null
  }
  frozen_file: {
    organisation: string
    survey: string
    report: string
    edition: number
    format: 'pdf' | 'docx' | 'html'
    content: Uint8Array
    sha256: string
  }
  report_publication: {
    organisation: string
    survey: string
    report: string
    edition: number
    published_at: Date
    published_by: string | null
  }
  published_source: { organisation: string; id: string; source: string; added_at: Date; added_by: string | null }
  round_link: {
    organisation: string
    survey: string
    earlier: string
    version: number
    earlier_survey: string | null
    published_source: string | null
    source: string
    saved_at: Date
    saved_by: string | null
  }
  round_comparison: {
    organisation: string
    survey: string
    earlier: string
    revision: number
    version: number
    comparison: Json<unknown>
    published_at: Date
    published_by: string | null
  }
  printed_report: { organisation: string; survey: string; figures: Json<unknown> }
  code_book: {
    organisation: string
    survey: string
    /** Id of a text question, or QUESTION.OPTION. */
    field: string
    coders: Generated<number>
    compared_at: Date | null
    compared_by: string | null
  }
  code: {
    organisation: string
    survey: string
    field: string
    id: string
    name_sv: string
    name_en: string
    description: string
    position: number
    ended_at: Date | null
    merged_into: string | null
    version: Generated<number>
    changed_at: Date
    changed_by: string | null
  }
  text_coding: {
    organisation: string
    survey: string
    field: string
    respondent: string
    /** The person. */
    coder: string
    codes: Json<string[]> | null
    version: Generated<number>
    coded_at: Date
  }
  text_decision: {
    organisation: string
    survey: string
    field: string
    respondent: string
    codes: Json<string[]>
    version: Generated<number>
    decided_at: Date
    decided_by: string | null
  }
  published_text: {
    organisation: string
    id: Generated<string>
    survey: string
    field: string
    text: string
    withdrawn: Generated<boolean>
  }
  text_release: {
    organisation: string
    survey: string
    field: string
    respondent: string
    status: 'released' | 'withdrawn' | 'kept-back'
    published: string | null
    redacted: Generated<boolean>
    version: Generated<number>
    decided_at: Date
    decided_by: string | null
  }
}

/** A jsonb column: read as a value, written as JSON text. */
export type Json<T> = ColumnType<T, string, string>
