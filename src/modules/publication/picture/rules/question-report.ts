import type { FigureTable } from '../../../analysis/index.ts'
import type { Language, QuestionType } from '../../../survey/index.ts'

/** Everything that is said about one question, the same on a page, in a report and in an appendix. */
export interface QuestionReport {
  readonly id: string
  readonly section: string
  readonly type: QuestionType
  /** Number of the figure in the questionnaire, where it has one. */
  readonly figure: number | null
  readonly heading: string
  /** Null when there is no answer to count. */
  readonly hero: Hero | null
  readonly chart: Chart | null
  /** Who was asked and how many did not answer. */
  readonly base: string
  /** How sure the hero's figure is. */
  readonly reading: string | null
  /** The hero's share weighted, beside the unweighted; null without weights. */
  readonly weighted: string | null
  /** What must be known to read the picture. */
  readonly notes: readonly string[]
  readonly table: FigureTable | null
}

/** The figure that a question is remembered by. */
export interface Hero {
  readonly count: number
  readonly n: number
  /** "71", "av 241", "29 %"; no percentage under twenty answers. */
  readonly text: { readonly count: string; readonly total: string; readonly of: string; readonly share: string | null }
  readonly words: string
  /** The option that it counts; null for text and number. */
  readonly option: string | null
}

export interface ChartRange {
  readonly low: number
  readonly high: number
}

export interface ChartOption {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly n: number
  readonly interval: ChartRange | null
}

/** What is drawn: numbers, not strings. */
export type Chart =
  | {
      readonly kind: 'one-bar'
      readonly yes: { readonly label: string; readonly count: number }
      readonly no: { readonly label: string; readonly count: number }
      readonly total: number
      /** Null where the interval is approximate. */
      readonly population: number | null
      readonly interval: ChartRange | null
      readonly bounds: ChartRange | null
    }
  | { readonly kind: 'options'; readonly options: readonly ChartOption[] }
  /** A matrix with more than two columns: the bars of each row under its name. */
  | {
      readonly kind: 'rows'
      readonly rows: readonly { readonly label: string; readonly options: readonly ChartOption[] }[]
    }

/** What the words of a report are made with. */
export interface ReportContext {
  readonly language: Language
  /** N of the frame, or null. */
  readonly population: number | null
}
