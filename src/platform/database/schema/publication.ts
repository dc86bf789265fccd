import type { ColumnType, Generated } from 'kysely'
import type { Json } from './json.ts'

/** What is made of the answers: results, reports and coded texts. */
export interface PublicationTables {
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
