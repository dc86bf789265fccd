import { addDays, daysBetween, mondayOf } from './days.ts'
import type { Task } from './task.ts'

/** Why a task stands where it stands: the first that holds. */
export type Reason = 'hours' | 'heavy-late' | 'heavy' | 'late' | 'this-week' | 'soon' | 'unhurried'
const order: readonly Reason[] = ['hours', 'heavy-late', 'heavy', 'late', 'this-week']

export interface OrderedTask<T extends Task = Task> {
  readonly task: T
  readonly reason: Reason
  /** Days that it is late; negative as long as it is not. */
  readonly late: number
  /** ISO date: the day that its time begins. */
  readonly beginBy: string
}

/**
 * Tasks in the order of consequence and date: what the law counts the hours of; what is law or danger, the late first; then what is late; then what is due this week, in each
 * the heaviest first and then the oldest; and then by the day that its time begins. What weighs and is due alike: the shorter first, then by
 * name, so that the order is the same each time.
 */
export function orderTasks<T extends Task>(tasks: readonly T[], today: string): readonly OrderedTask<T>[] {
  return tasks.map((task) => place(task, today)).sort(compare)
}

/** Whether it is a task for now: its time has begun by the end of the week, and nobody has put it off. */
export function isForNow(task: Task, today: string): boolean {
  const endOfWeek = addDays(mondayOf(today), 6)
  if (task.laterUntil !== null && task.laterUntil > endOfWeek) return false
  return beginOf(task) <= endOfWeek
}

function beginOf({ dueOn, ahead }: Task): string {
  return addDays(dueOn, -ahead)
}

function place<T extends Task>(task: T, today: string): OrderedTask<T> {
  return { task, late: daysBetween(task.dueOn, today), beginBy: beginOf(task), reason: reasonOf(task, today) }
}

function reasonOf({ dueOn, weight }: Task, today: string): Reason {
  // A report that is due in a month can wait until what is late has been done
  if (weight === 4 && dueOn <= addDays(today, 3)) return 'hours'
  if (weight >= 3) return dueOn < today ? 'heavy-late' : 'heavy'
  if (dueOn < today) return 'late'
  if (dueOn <= addDays(mondayOf(today), 6)) return 'this-week'
  return weight === 2 ? 'soon' : 'unhurried'
}

function compare(a: OrderedTask, b: OrderedTask): number {
  const group = groupOf(a.reason)
  const byGroup = group - groupOf(b.reason)
  const byWeight = b.task.weight - a.task.weight
  const first = group < order.length ? byWeight || alphabetic(a.task.dueOn, b.task.dueOn) : byBegin(a, b) || byWeight
  return byGroup || first || a.task.minutes - b.task.minutes || byName(a.task, b.task)
}

function byBegin(a: OrderedTask, b: OrderedTask): number {
  return alphabetic(a.beginBy, b.beginBy) || alphabetic(a.task.dueOn, b.task.dueOn)
}

function byName(a: Task, b: Task): number {
  return a.name.localeCompare(b.name, 'sv') || alphabetic(a.record, b.record) || alphabetic(a.what, b.what)
}

function alphabetic(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Everything that is neither heavy, late nor due this week is one group, ordered by the day to begin. */
function groupOf(reason: Reason): number {
  const found = order.indexOf(reason)
  return found < 0 ? order.length : found
}
