/** When a survey takes answers. Dates are ISO dates in Swedish time; `today` is the day it is there. */
export type CollectionState = 'before' | 'open' | 'closed'

/** Open from the first day to the last, both included, unless collection was ended before that. */
export function collectionState(
  survey: { readonly opensOn: string; readonly closesOn: string; readonly closedAt: Date | null },
  today: string,
): CollectionState {
  if (survey.closedAt !== null || today > survey.closesOn) return 'closed'
  return today < survey.opensOn ? 'before' : 'open'
}

/** Whole days from today to the last day; 0 on the last day itself, negative after it. */
export function daysLeft(closesOn: string, today: string): number {
  return Math.round((Date.parse(closesOn) - Date.parse(today)) / 86_400_000)
}
