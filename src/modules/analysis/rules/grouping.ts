import type { Replay, Response, Text } from '../../survey/index.ts'

/** A way to split the respondents into groups. */
export interface Breakdown {
  readonly by: string
  /** Population classes have an order that means something; other groups do not. */
  readonly ordered: boolean
  readonly groups: readonly BreakdownGroup[]
  readonly source: GroupSource
  /** With two at once: each of them, in order. A group is then a pair of theirs. */
  readonly both?: readonly [Breakdown, Breakdown]
  /** Place in `groups` of a respondent, or −1 for one that is in none. */
  groupOf(response: Response, replay: Replay): number
}

/** Where a respondent's group comes from, for whoever counts answers in a form of its own. Places are those of `groups`. */
export type GroupSource =
  | { readonly kind: 'frame'; placeOf(respondent: string): number }
  /** The place is that of the option, where the question (or the row of a matrix) is answered in route. */
  | {
      readonly kind: 'question'
      readonly question: string
      readonly row?: string
      readonly options: readonly string[]
    }
  /** Two at once: the place is `first × size of the second + second`, −1 where either is. */
  | { readonly kind: 'both'; readonly first: GroupSource; readonly second: GroupSource; readonly secondSize: number }

export interface BreakdownGroup {
  readonly id: string
  readonly label: Text
  /** N_h; null where the population of the group is not known. */
  readonly population: number | null
  /** With two at once: the ids of the two groups that this one is where they meet. */
  readonly pair?: readonly [string, string]
}

export type Resolved<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: Text }

/** The questions that a breakdown splits by; none where it splits by the frame alone. */
export function questionsSplitBy({ source }: Breakdown): string[] {
  const within = (of: GroupSource): string[] => {
    if (of.kind === 'frame') return []
    return of.kind === 'question' ? [of.question] : [...within(of.first), ...within(of.second)]
  }
  return within(source)
}
