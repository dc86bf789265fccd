import { addDays, mondayOf } from './days.ts'
import { fitWeeks, type Share } from './fit-week.ts'
import { type OrderedTask, orderTasks } from './order-tasks.ts'
import type { Task } from './task.ts'

/** How far ahead it is seen whether there is time for something. */
export const plannedWeeks = 12

export interface PlannedTask<T extends Task = Task> extends OrderedTask<T> {
  /** The weeks that it is done in; empty where none of them has time for it. */
  readonly shares: readonly Share[]
}

export interface WeekPlan<T extends Task = Task> {
  /** What is done this week, wholly or begun, and of each how many minutes. */
  readonly thisWeek: readonly (PlannedTask<T> & { readonly now: number })[]
  readonly later: readonly PlannedTask<T>[]
  /** Minutes of this week that nothing is laid on. */
  readonly free: number
  /** ISO date: the first day after the weeks that were looked at. */
  readonly noTimeBefore: string
}

/** What is for now, in its order, laid into weeks of so many minutes, of which some are worked already this week. */
export function planWeek<T extends Task>(
  tasks: readonly T[],
  { today, minutes, worked }: { today: string; minutes: number; worked: number },
): WeekPlan<T> {
  const monday = mondayOf(today)
  const ordered = orderTasks(tasks, today)
  const fitted = fitWeeks(
    ordered.map(({ task }) => task.minutes),
    { monday, minutes, worked, weeks: plannedWeeks },
  )
  const planned = ordered.map((each, index) => ({ ...each, shares: fitted[index]?.shares ?? [] }))
  const now = (each: PlannedTask<T>) => each.shares.find((share) => share.monday === monday)?.minutes ?? 0
  const thisWeek = planned.flatMap((each) => (now(each) > 0 ? [{ ...each, now: now(each) }] : []))
  const laid = thisWeek.reduce((sum, each) => sum + each.now, 0)
  return {
    thisWeek,
    later: planned.filter((each) => now(each) === 0),
    free: Math.max(0, minutes - worked - laid),
    noTimeBefore: addDays(monday, 7 * plannedWeeks),
  }
}
