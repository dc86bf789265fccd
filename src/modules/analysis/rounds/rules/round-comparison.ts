import type { Text } from '../../../survey/index.ts'
import type { Interval, SuppressionReason } from '../../rules/result.ts'
import type { EarlierKind, Grade } from './link.ts'

/** Two rounds compared: what the pages, the pictures and the files show, and what is stored once it is published. */
export interface RoundComparison {
  readonly earlier: RoundSummary
  readonly later: RoundSummary
  /** Who answered both times; null beside published figures, which have no respondents. */
  readonly panel: Panel | null
  readonly questions: readonly ComparedQuestion[]
  /** Questions with answers that are asked in one round and compared with nothing. */
  readonly unlinked: { readonly earlier: readonly Text[]; readonly later: readonly Text[] }
}

export interface RoundSummary {
  readonly id: string
  readonly kind: EarlierKind
  /** As it stands in pictures and tables: "2015". */
  readonly label: string
  readonly title: Text
  readonly population: number | null
  /** Those that took part, wholly or partly. */
  readonly participants: number | null
  /** Published figures: what a reader has to know of them. */
  readonly about: Text | null
}

/** Counts of respondents, not of answers. */
export interface Panel {
  readonly both: number
  readonly left: number
  readonly came: number
}

/** A pair of questions, or of rows of a matrix. */
export interface ComparedQuestion {
  readonly later: string
  readonly earlier: string
  /** Of a matrix. */
  readonly row: { readonly id: string; readonly label: Text } | null
  readonly text: Text
  /** Of the earlier question, where it was worded otherwise. */
  readonly earlierText: Text | null
  readonly grade: Grade
  readonly reason: Text | null
  /** Whether more than one answer could be chosen. */
  readonly several: boolean
  /** Asked only of some: its intervals are approximate. */
  readonly followUp: boolean
  readonly answers: readonly ComparedAnswer[]
  /** Those that answered the question both times; null where nothing is matched. */
  readonly matched: number | null
  /** Those that answered it the earlier time and not the later, whatever the reason. */
  readonly left: number | null
  /** One for answers that exclude each other, otherwise one for each answer. */
  readonly transitions: readonly Transition[]
  readonly test: ChangeTest | null
  /** Why there is no test, where there might have been. */
  readonly untested: 'nobody-changed' | 'withheld' | null
}

export interface ComparedAnswer {
  readonly id: string
  readonly label: Text
  /** Takes a text of its own. */
  readonly other: boolean
  /** The options that it was made from, where it was made by recoding. */
  readonly made: { readonly earlier: readonly Text[]; readonly later: readonly Text[] } | null
  /** Null where that round had no such answer. */
  readonly earlier: RoundFigure | null
  readonly later: RoundFigure | null
  /** Later less earlier, in shares, before any rounding; null where no line is drawn. */
  readonly change: number | null
  /** Of those that answered both times; null where no line is drawn. */
  readonly moves: Moves | null
}

/** One round's figure. Of what somebody else has published there is only the percentage, as printed, and perhaps its base. */
export type RoundFigure =
  | {
      readonly kind: 'counted'
      readonly count: number
      readonly n: number
      readonly share: number | null
      readonly interval: Interval | null
    }
  | { readonly kind: 'published'; readonly percent: number; readonly n: number | null; readonly share: number }

/** What became of an answer among those that answered both times. Null is hidden by disclosure control. */
export interface Moves {
  readonly earlier: number | null
  readonly later: number | null
  readonly gained: number | null
  readonly lost: number | null
  /** Of those that answered only the earlier time, how many gave it then. */
  readonly left: number | null
}

/** How the answers moved: a row for each earlier answer, a column for each later one, and last those that answered no more. */
export interface Transition {
  /** The answer that it is about; null where it holds all of them. */
  readonly answer: string | null
  readonly rows: readonly TransitionRow[]
}

export interface TransitionRow {
  readonly id: string
  /** Those that gave the answer the earlier time. */
  readonly n: number
  /** In the order of the rows, and then those that answered no more. */
  readonly cells: readonly TransitionCell[]
}

export type TransitionCell =
  | { readonly count: number }
  | {
      /** Without why: which cells are small would tell much of what they hold. */
      readonly withheld: true
      /** Only where the owner asked for it, and never in anything stored or sent out. */
      readonly revealed?: { readonly count: number; readonly reason: SuppressionReason }
    }

export interface ChangeTest {
  readonly method: 'mcnemar' | 'mcnemar-exact'
  /** Null where `atMost`. */
  readonly statistic: number | null
  readonly p: number
  /** What it was made from is hidden: p is the largest that the hidden counts can give, as a reader could work out. */
  readonly atMost: boolean
  /** Holm over the questions of the comparison. */
  readonly adjustedP: number
  /** The answer that stands for the question; with several, `p` is corrected for all that were tested. */
  readonly answer: string
}
