import type { Generated } from 'kysely'
import type { Json } from './json.ts'

/** Questionnaires, surveys and their frames. */
export interface SurveyTables {
  questionnaire: {
    organisation: string
    id: string
    version: number
    source: string
    published_at: Date | null
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
    kind: Generated<'survey' | 'pilot'>
    /** The pilot that its questions were tried in. */
    pilot: Generated<string | null>
    chosen_because: Generated<string | null>
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
  frame_row: {
    organisation: string
    survey: string
    respondent: string
    position: number
    columns: Json<Record<string, string>>
  }
}
