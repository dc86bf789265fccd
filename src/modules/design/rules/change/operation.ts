import type { QuestionType } from '../../../survey/index.ts'

/** A text as it is edited: English may be missing. */
export interface Words {
  readonly sv: string
  readonly en: string | null
}

/** An option or a row as it is edited. `from` is where it stood in the list before; null for a new one. */
export interface OptionFields extends Words {
  readonly from: number | null
  /** Null where one is to be made of the Swedish text. */
  readonly id: string | null
  readonly exclusive: boolean
  readonly other: boolean
}

export type RowFields = Pick<OptionFields, 'from' | 'id' | 'sv' | 'en'>

/** Everything of a question that is edited as one, all but who is asked it. */
export interface QuestionFields {
  readonly id: string | null
  readonly type: QuestionType
  readonly text: Words
  readonly help: Words | null
  /** What is left out of the list goes. */
  readonly options: readonly OptionFields[]
  readonly rows: readonly RowFields[]
}

/** What can be done to a draft. Places are ids, and numbers of places from 0. */
export type Operation =
  | { readonly kind: 'title'; readonly id: string; readonly title: Words }
  | { readonly kind: 'section-add'; readonly id: string | null; readonly title: Words }
  | { readonly kind: 'section-change'; readonly section: string; readonly id: string; readonly title: Words }
  | { readonly kind: 'section-move'; readonly section: string; readonly to: number }
  | { readonly kind: 'section-copy'; readonly section: string }
  | { readonly kind: 'section-delete'; readonly section: string }
  | {
      readonly kind: 'question-add'
      readonly section: string
      readonly to: number | null
      readonly fields: QuestionFields
    }
  | { readonly kind: 'question-change'; readonly question: string; readonly fields: QuestionFields }
  | { readonly kind: 'question-move'; readonly question: string; readonly section: string; readonly to: number }
  | { readonly kind: 'question-copy'; readonly question: string }
  | { readonly kind: 'question-delete'; readonly question: string }
  | { readonly kind: 'base'; readonly question: string; readonly base: string | null }
