import type { Result, ResultSet } from '../../analysis/index.ts'

/** What of a survey is published beside the national figures. */
export interface Selection {
  /** As `tabulateSet` writes them. */
  readonly breakdowns: readonly string[]
  /** Columns of the frame. */
  readonly weight: readonly string[]
}

export const nothingSelected: Selection = { breakdowns: [], weight: [] }

/** What a published picture holds. */
export function selectionOf({ national, breakdowns }: ResultSet): Selection {
  return {
    breakdowns: breakdowns.flatMap(({ breakdown }) => (breakdown ? [breakdown.by] : [])),
    weight: national.weights?.columns ?? [],
  }
}

/** The published result that is broken down so, or null. */
export function breakdownBy(breakdowns: readonly Result[], by: string | null): Result | null {
  return breakdowns.find(({ breakdown }) => breakdown?.by === by) ?? null
}

/**
 * Why a picture cannot be published with a selection after another of the same responses was; null where it can.
 *
 * Breakdowns are protected together, and what each hides depends on the others: with another set, a figure that is hidden in one revision
 * can be worked out from what the other shows. A revision that anyone may have kept cannot be taken back, so once breakdowns or weights
 * have been published they are the ones that stay. National figures alone hide nothing, and bind nothing.
 */
export function refuseSelection(published: Selection, chosen: Selection): 'breakdowns-stay' | 'weights-stay' | null {
  const hasBreakdowns = published.breakdowns.length > 0
  if (hasBreakdowns && !sameNames(published.breakdowns, chosen.breakdowns)) return 'breakdowns-stay'
  const bound = hasBreakdowns || published.weight.length > 0
  return bound && !sameNames(published.weight, chosen.weight) ? 'weights-stay' : null
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name) => others.includes(name))
}
