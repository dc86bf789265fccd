/** When a survey takes answers. Dates are ISO dates in Swedish time; `today` is the day it is there. */
export type CollectionState = 'before' | 'open' | 'closed'

/** What says when a survey takes answers. */
export interface CollectionDays {
  readonly opensOn: string
  readonly closesOn: string
  /** None where it is not said. */
  readonly graceDays?: number
  readonly closedAt: Date | null
}

/** Open from the first day to the last of the grace, both included, unless collection was ended before that. */
export function collectionState(survey: CollectionDays, today: string): CollectionState {
  if (survey.closedAt !== null || today > lastDayOf(survey)) return 'closed'
  return today < survey.opensOn ? 'before' : 'open'
}

/**
 * When a survey takes the answers of one respondent: also after its end, where what it has handed in has been opened again to a day of
 * its own. One without such a day is open as long as the survey is.
 */
export function stateForRespondent(
  survey: CollectionDays,
  { reopening }: { readonly reopening: { readonly until: string | null } | null },
  today: string,
): CollectionState {
  const state = collectionState(survey, today)
  return state === 'closed' && reopening?.until && today <= reopening.until ? 'open' : state
}

/** The last day on which answers are taken: the survey's last day and its grace after that. */
export function lastDayOf({ closesOn, graceDays = 0 }: Pick<CollectionDays, 'closesOn' | 'graceDays'>): string {
  return addDays(closesOn, graceDays)
}

/** Whether what happens on a day comes after the survey's last day, by the last day as it stands now. */
export function isLate({ closesOn }: Pick<CollectionDays, 'closesOn'>, day: string): boolean {
  return day > closesOn
}

/** Whole days from today to the last day; 0 on the last day itself, negative after it. */
export function daysLeft(closesOn: string, today: string): number {
  return Math.round((Date.parse(closesOn) - Date.parse(today)) / 86_400_000)
}

function addDays(date: string, days: number): string {
  return days === 0 ? date : new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
