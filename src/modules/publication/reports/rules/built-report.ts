import type { Language, Said } from '../../../survey/index.ts'
import type { QuestionReport } from '../../picture/rules/question-report.ts'
import type { BreakdownReport } from '../../picture/rules/report-document.ts'
import type { BuiltChange } from './build-change.ts'
import type { QuestionShow } from './definition.ts'
import type { ReportMaterial } from './material.ts'
import type { TypedNumber } from './text/typed-numbers.ts'
import type { TraceRow } from './trace.ts'

/** A report with every figure in its place. */
export interface BuiltReport {
  readonly language: Language
  readonly title: string
  readonly author: string
  /** That the answers are invented, where they are. */
  readonly notice: string | null
  readonly coverLines: readonly string[]
  readonly parts: readonly BuiltPart[]
  /** Every number in it, and what the words for it are made of. */
  readonly trace: readonly TraceRow[]
  readonly material: ReportMaterial
  /** What keeps the report from being frozen, in its order. */
  readonly faults: readonly ReportFault[]
  /** By block. Nothing hinders them; the one who writes is told. */
  readonly typed: ReadonlyMap<string, readonly TypedNumber[]>
}

export interface ReportFault {
  /** Id of the block that it is in. */
  readonly block: string
  /** In the text of the block; null where it is of the whole block. */
  readonly place: { readonly line: number; readonly column: number } | null
  readonly message: Said
}

/** A piece of a paragraph, as it is printed. */
export interface Phrase {
  readonly text: string
  readonly strong: boolean
  /** An address, or "#tal-12" for a figure: its row in the trace. */
  readonly href: string | null
}

export type BuiltPart =
  | { readonly kind: 'heading'; readonly id: string; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly id: string; readonly blocks: readonly BuiltText[] }
  | BuiltQuestion
  | {
      readonly kind: 'participation'
      readonly id: string
      readonly facts: readonly Fact[]
      readonly explanation: string | null
    }
  | {
      readonly kind: 'method'
      readonly id: string
      readonly reading: readonly string[]
      readonly weights: readonly Fact[]
      readonly example: QuestionReport | null
    }

export type BuiltText =
  | { readonly kind: 'paragraph'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Phrase[])[] }

export interface Fact {
  readonly term: string
  readonly text: string
}

/** A question with what is shown of it. What was asked for and is not there is left out. */
export interface BuiltQuestion {
  readonly kind: 'question'
  readonly id: string
  readonly question: QuestionReport
  readonly shows: ReadonlySet<QuestionShow>
  readonly breakdowns: readonly BreakdownReport[]
  readonly changes: readonly BuiltChange[]
}
