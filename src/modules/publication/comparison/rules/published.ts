import type { Text } from '../../../survey/index.ts'

/** The figures that a printed report gives, as read from its file. */
export interface PublishedFigures {
  readonly participation: readonly PublishedParticipation[]
  readonly figures: readonly PublishedFigure[]
}

export interface PublishedParticipation {
  readonly status: 'complete' | 'partial' | 'none'
  /** The population. */
  readonly n: number
  readonly count: number | null
  /** As printed, with as many decimals. */
  readonly percent: number | null
}

export interface PublishedFigure {
  readonly question: string
  /** The row of a matrix; null for any other question. */
  readonly row: string | null
  /** Counted together, except where `said` is about each of them. */
  readonly options: readonly string[]
  /** How many answered the question. */
  readonly n: number | null
  readonly count: number | null
  /** As printed, with as many decimals. */
  readonly percent: number | null
  /** What the report says in words instead of a figure, or beside it. */
  readonly said: Said | null
  readonly note: Text | null
}

/** Words of the report, and what has to hold for them to be true. */
export interface Said {
  readonly rule: Rule
  readonly words: Text
}

export type Rule =
  /** The count is from `from` up to and with `to` ("a little over 20"). */
  | { readonly kind: 'count-between'; readonly from: number; readonly to: number }
  /** The share is at least `from` and less than `below`, fractions as [x, n] ("under a third"). */
  | { readonly kind: 'share-between'; readonly from: Fraction; readonly below: Fraction }
  /** No other option of the question has a larger count. */
  | { readonly kind: 'most-common' }
  /** The options stand in falling order; equal counts agree. */
  | { readonly kind: 'most-common-first' }
  /** Each of the percentages is that of an option of its own, without saying which. */
  | { readonly kind: 'percents-in-any-order'; readonly percents: readonly number[] }

export type Fraction = readonly [x: number, n: number]
