import type { BreakdownChart, FigureTable } from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'
import type { QuestionReport } from './question-report.ts'

/** What is known about a survey beside its questions and answers. */
export interface SurveyFacts {
  /** The agency that asks. */
  readonly owner: string | null
  /** "2015-04-01" */
  readonly opensOn: string | null
  readonly closesOn: string | null
  /** The answers are invented: said first of all. */
  readonly synthetic: boolean
  /** The date that the report carries, "2026-11-24". */
  readonly date: string
}

/** A report as what it says. Every text is made from the questionnaire and the result. */
export interface ReportDocument {
  readonly language: Language
  readonly title: string
  /** The finding in one line, or null. */
  readonly headline: string | null
  readonly author: string
  readonly date: string
  readonly notice: string | null
  readonly coverLines: readonly string[]
  readonly summary: { readonly lead: string; readonly sentences: readonly string[] }
  readonly participation: {
    readonly facts: readonly { readonly term: string; readonly text: string }[]
    readonly explanation: string | null
  }
  readonly reading: readonly string[]
  readonly parts: readonly ReportPart[]
  readonly tables: readonly AppendixTable[]
  readonly breakdowns: readonly BreakdownReport[]
  /** What the weights are and what they do; nothing where nothing is weighted. */
  readonly weights: readonly { readonly term: string; readonly text: string }[]
}

/** One breakdown of every question that has groups in it. */
export interface BreakdownReport {
  readonly by: string
  /** "Län". */
  readonly name: string
  /** Few enough groups for a picture at each question; otherwise the tables are at the end alone. */
  readonly isDrawn: boolean
  readonly questions: readonly {
    readonly id: string
    /** A matrix has one for each row. */
    readonly charts: readonly BreakdownChart[]
    /** What the test says, one for each chart; null where there is none. */
    readonly tests: readonly (string | null)[]
    readonly table: FigureTable
  }[]
}

export interface ReportPart {
  readonly id: string
  readonly title: string
  readonly questions: readonly QuestionReport[]
}

export interface AppendixTable extends FigureTable {
  readonly section: string
}
