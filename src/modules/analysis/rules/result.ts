import type { QuestionType, Text } from '../../survey/index.ts'

/** What `tabulate` gives: the Result JSON of the command line, the pages and the report alike. Shares are 0–1, unrounded. */
export interface Result {
  readonly questionnaire: string
  readonly participation: Participation
  readonly questions: readonly QuestionResult[]
  /** With `--by` only: the groups in order, with their names. */
  readonly breakdown?: BreakdownSummary
  /** With weights only. */
  readonly weights?: WeightSummary
  /** In what is published only: the frozen dataset that it rests on. */
  readonly dataset?: { readonly number: number; readonly sha256: string }
}

/** What is published of a survey: the whole, and the chosen breakdowns, protected together so that none of them gives another away. */
export interface ResultSet {
  readonly national: Result
  /** One for each chosen breakdown, as `--by` gives it. */
  readonly breakdowns: readonly Result[]
}

/** AAPOR Standard Definitions: RR1–RR6 as shares; null where the population is unknown (no frame). */
export interface Participation {
  readonly population: number | null
  readonly complete: number
  readonly partial: number
  readonly none: number | null
  readonly RR1: number | null
  readonly RR2: number | null
  readonly RR3: number | null
  readonly RR4: number | null
  readonly RR5: number | null
  readonly RR6: number | null
}

export interface QuestionResult extends Partial<NumberResult> {
  readonly id: string
  readonly type: QuestionType
  readonly base: { readonly text: string; readonly condition: string | null }
  /** N of the frame; null without one. */
  readonly eligible: number | null
  /** answered + unanswered. */
  readonly routed: number
  readonly answered: number
  readonly unanswered: number
  readonly notRouted: number
  readonly notReached: number
  readonly outOfRoute: number
  /** Single and multi. */
  readonly options?: readonly OptionResult[]
  /** Matrix. */
  readonly rows?: readonly RowResult[]
  /** Text, once it has been coded: how many respondents each code of the code book was given to. The commonest first. */
  readonly codes?: readonly CodeCount[]
  /** Text, once it has been coded: how many of the answers have a final coding, which is the base of the codes. */
  readonly coded?: number
  /** With `--by`. */
  readonly groups?: readonly GroupResult[]
  readonly test?: TestResult
  /** With weights: strata that were put together for this question. */
  readonly merged?: readonly string[]
}

/** One code of a code book over a text question. `coded` of the question is its base. */
export interface CodeCount {
  readonly id: string
  readonly label: Text
  readonly count: number
  /** count / coded answers; null when none is coded. */
  readonly share: number | null
  readonly percent: string | null
}

export interface RowResult {
  readonly id: string
  readonly answered: number
  readonly options: readonly OptionResult[]
  readonly groups?: readonly GroupResult[]
  readonly test?: TestResult
}

export interface OptionResult {
  readonly id: string
  readonly count: number
  /** count / answered; null when nobody answered. */
  readonly share: number | null
  /** As published: "71 %", "< 1 %"; null when there is no share. */
  readonly percent: string | null
  readonly interval: Interval | null
  /** Without any assumption about those that did not answer; null without a frame and for follow-up questions. */
  readonly bounds: { readonly low: number; readonly high: number } | null
  readonly weighted?: WeightedShare
}

export interface WeightedShare {
  readonly share: number
  readonly standardError: number
  readonly low: number
  readonly high: number
  /** More than two percentage points from the unweighted share: to be pointed out. */
  readonly differs: boolean
  /** Every share of it is rounded to whole percent, since breakdowns stand beside. */
  readonly inWholePercent?: true
}

export type IntervalMethod = 'hypergeometric' | 'wilson-fpc' | 'wilson'

/** 95 % interval in shares. `wilson-fpc` and `wilson` are approximate and marked so where shown. */
export interface Interval {
  readonly method: IntervalMethod
  readonly low: number
  readonly high: number
}

/** What a number question has beside the rest. */
export interface NumberResult {
  readonly count: number
  readonly mean: number | null
  readonly median: number | null
  readonly quartiles: readonly [number, number, number] | null
  readonly min: number | null
  readonly max: number | null
}

export interface GroupResult {
  readonly id: string
  readonly population: number | null
  /** null when suppressed. */
  readonly answered: number | null
  readonly options: readonly GroupOption[]
  /** Of a number question, where the group is shown. */
  readonly number?: GroupNumber
  /** Why the whole group is hidden. */
  readonly suppressed?: ToldReason
}

/** What is told of a group's numbers. Never its least or greatest: that is somebody's answer. */
export interface GroupNumber {
  readonly mean: number
  readonly median: number
  /** Only where twenty or more answered. */
  readonly quartiles: readonly [number, number, number] | null
}

export type GroupOption =
  | {
      readonly id: string
      readonly count: number
      readonly share: number | null
      readonly percent: string | null
      /** With weights, where the group is large enough: in whole percent. */
      readonly weighted?: WeightedShare
    }
  | {
      readonly id: string
      readonly suppressed: ToldReason
      /** What is hidden: only where the survey's owner asked for it to be revealed, and never in anything stored or sent out. */
      readonly hidden?: { readonly count: number; readonly answered: number }
    }

/** small-base: n < 5 or N < 5; small-count: 1, 2, n−2, n−1 or all/none in a small group; secondary: to protect another cell. */
export type SuppressionReason = 'small-base' | 'small-count' | 'secondary'

/**
 * The reason as it is told. Which of small-count and secondary it was would say something of the count itself, that it is one of the
 * few which are hidden for their size or that it is none of them; only where the count is revealed is that told too.
 */
export type ToldReason = SuppressionReason | 'protected'

/**
 * Whether the groups differ. It is computed from what is shown and nothing else, so that it tells nothing of what is hidden:
 * groups with anything hidden are taken together as one, whose counts are the national ones less those shown.
 */
export interface TestResult {
  readonly method: 'pearson' | 'pearson-monte-carlo' | 'cochran-armitage'
  readonly statistic: number
  readonly p: number
  /** Holm over the questions of the report. */
  readonly adjustedP: number
  /** How many tests it is corrected for. */
  readonly tests: number
  /** Groups that are compared; those taken together count as one. */
  readonly compared: number
  /** Groups with something hidden: taken together as one, or in a trend, which needs their order, left out. 0 where all are shown. */
  readonly pooled: number
  /** Bias-corrected Cramér's V. */
  readonly effect: number
  /** The least of rows and columns of the table less one: what a given effect means depends on it. */
  readonly dimension: number
  /** Where one option stands for the question: which, and `p` is then corrected for the options tested. */
  readonly option?: string
  /** The difference in shares between two typical groups that the test would have found four times of five. */
  readonly detectable: number
}

export interface BreakdownSummary {
  readonly by: string
  /** Whether the order of the groups means something. */
  readonly ordered: boolean
  /** With two at once: what each of them is, with its groups in order. */
  readonly both?: readonly [BreakdownColumn, BreakdownColumn]
  readonly groups: readonly {
    readonly id: string
    readonly label: Text
    readonly population: number | null
    /** With two at once: the group of each. */
    readonly pair?: readonly [string, string]
  }[]
}

export interface BreakdownColumn {
  readonly by: string
  readonly ordered: boolean
  readonly groups: readonly { readonly id: string; readonly label: Text }[]
}

/** Weights of those that took part. */
export interface WeightSummary {
  readonly columns: readonly string[]
  readonly method: 'strata' | 'raking'
  readonly min: number
  readonly max: number
  /** max / min, at most `cap`. */
  readonly ratio: number
  readonly cap: number
  /** Whether any weight was brought down to keep to the cap. */
  readonly capped: boolean
  /** Kish: how many equally weighted respondents they are worth. */
  readonly effectiveN: number
  /** Strata that were put together, "a + b". */
  readonly merged: readonly string[]
}
