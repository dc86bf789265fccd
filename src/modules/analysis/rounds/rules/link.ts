import type { Text } from '../../../survey/index.ts'

/**
 * How far two questions can be compared. `identical`: asked the same, answered by the same options. `harmonised`: made the same
 * by a written recoding. `similar`: a figure published elsewhere, about much the same; both are shown, and nothing is tested.
 * `not-comparable`: both are shown, and no line is drawn between them.
 */
export const grades = ['identical', 'harmonised', 'similar', 'not-comparable'] as const
export type Grade = (typeof grades)[number]

/** A later survey beside an earlier one, or beside figures that were published elsewhere, question by question. */
export interface RoundLink {
  readonly later: string
  readonly earlier: { readonly kind: EarlierKind; readonly id: string }
  readonly pairs: readonly Pair[]
}

export type EarlierKind = 'survey' | 'published'

/** `later` is a question of the later survey; `earlier` one of the earlier, or a published figure. */
export type Pair = Sides &
  (
    | { readonly grade: 'identical' }
    | { readonly grade: 'harmonised'; readonly reason: Text; readonly answers: readonly CommonAnswer[] }
    | { readonly grade: 'similar'; readonly reason: Text; readonly options: readonly string[] }
    | { readonly grade: 'not-comparable'; readonly reason: Text }
  )

interface Sides {
  readonly later: string
  readonly earlier: string
}

/** An answer that both questions can be said to have: the options of each side that stand for it. */
export interface CommonAnswer {
  readonly id: string
  readonly label: Text
  readonly earlier: readonly string[]
  readonly later: readonly string[]
}

/** Figures that somebody has published, without the answers behind them. */
export interface PublishedSource {
  readonly id: string
  readonly title: Text
  /** When, as it stands in pictures and tables: "2014". */
  readonly label: string
  /** Whom they are about: "statliga myndigheter". */
  readonly respondents: Text
  /** What a reader has to know of them. */
  readonly about: Text
  /** How many were asked and answered; null where it is not published. */
  readonly answered: number | null
  readonly figures: readonly PublishedShare[]
}

export interface PublishedShare {
  readonly id: string
  readonly text: Text
  /** What was answered. */
  readonly answer: Text
  /** The base of the percentage. */
  readonly n: number | null
  /** As printed. */
  readonly percent: number
}
