import { expectedAnswers } from '../../../../stats/expected-answers.ts'
import type { CollectionDates, CollectionProgress } from '../../rules/collection-progress.ts'
import { daysLeft } from '../../rules/collection-state.ts'

/** A round that has ended, with the number of complete answers that came each day, in order. */
export interface EarlierRound {
  readonly title: { readonly sv: string; readonly en: string }
  readonly opensOn: string
  readonly closesOn: string
  readonly total: number
  readonly days: readonly { readonly date: string; readonly complete: number }[]
}

/** How many complete answers there will be on the last day, or why that cannot be said. */
export type Forecast =
  | { readonly known: false; readonly because: 'not-open' | 'too-early' | 'over' }
  | {
      readonly known: true
      readonly low: number
      readonly high: number
      /** As it went from the same point of earlier rounds, or as it has gone in the last two weeks. */
      readonly by:
        | { readonly method: 'earlier'; readonly rounds: readonly EarlierRound['title'][] }
        | { readonly method: 'pace' }
    }

/** The pace is that of so many days. */
const paceDays = 14
/** Answers that came on fewer days were taken in from a file, and tell nothing of how they came. */
const fewestDays = 10

/**
 * Of those that had not answered at the same point of an earlier round, some part had at its end: the same part is expected of those
 * that are left now. With several rounds the interval reaches from the lowest to the highest of theirs, since that is how much
 * rounds differ. Without any, those that are left answer at the pace of the last two weeks. See `expected-answers.ts` for the interval.
 */
export function forecastEnd(
  { total, complete, days }: Pick<CollectionProgress, 'total' | 'complete' | 'days'>,
  { opensOn, closesOn, today }: CollectionDates,
  closed: boolean,
  earlier: readonly EarlierRound[],
): Forecast {
  if (closed || today > closesOn) return { known: false, because: 'over' }
  if (today < opensOn) return { known: false, because: 'not-open' }
  const left = total - complete
  const length = daysLeft(closesOn, opensOn)
  const passed = length === 0 ? 1 : daysLeft(today, opensOn) / length
  const rounds = earlier.filter((round) => round.days.length >= fewestDays)
  const expected = rounds.map((round) => expectedAnswers(left, restOf(round, passed)))
  if (expected.length > 0) {
    return {
      known: true,
      low: complete + Math.min(...expected.map(({ low }) => low)),
      high: complete + Math.max(...expected.map(({ high }) => high)),
      by: { method: 'earlier', rounds: rounds.map(({ title }) => title) },
    }
  }
  const before = days.at(-1 - paceDays)
  if (before === undefined) return { known: false, because: 'too-early' }
  const pace = { waiting: total - before.complete, answered: complete - before.complete }
  const { low, high } = expectedAnswers(left, pace, daysLeft(closesOn, today) / paceDays)
  return { known: true, low: complete + low, high: complete + high, by: { method: 'pace' } }
}

/** Those that had not answered when the same part of the round's time had passed, and how many of them did. */
function restOf({ opensOn, closesOn, total, days }: EarlierRound, passed: number) {
  const day = Math.round(daysLeft(closesOn, opensOn) * passed)
  const answered = (count: (elapsed: number) => boolean) =>
    days.reduce((sum, { date, complete }) => sum + (count(daysLeft(date, opensOn)) ? complete : 0), 0)
  return { waiting: total - answered((elapsed) => elapsed <= day), answered: answered((elapsed) => elapsed > day) }
}
