import { addDays, daysBetween, mondayOf } from './days.ts'
import type { Task, Weight } from './task.ts'

/** How many days before its day a task begins to be one for now. What weighs heavy needs more people, so it begins earlier. */
export const leadDays: Readonly<Record<Weight, number>> = { law: 42, heavy: 42, normal: 28, light: 14 }

/** Why a task stands where it stands: the first that holds. */
export type Reason = 'law-late' | 'law' | 'late' | 'this-week' | 'heavy' | 'soon' | 'unhurried'
const order: readonly Reason[] = ['law-late', 'law', 'late', 'this-week']

export interface OrderedTask<T extends Task = Task> {
  readonly task: T
  readonly reason: Reason
  /** Days that it is late; negative as long as it is not. */
  readonly late: number
  /** ISO date: the day to begin at the latest, by what it weighs. */
  readonly beginBy: string
}

/**
 * Tasks in the order of consequence and date: what the law sets a time for, the late first; then what is late; then what is due this week,
 * in each the heaviest first; and then by the day to begin, which what weighs heavy has six weeks before its own and what is light two.
 * What weighs and is due alike: the shorter first, then by name, so that the order is the same each time.
 */
export function orderTasks<T extends Task>(tasks: readonly T[], today: string): readonly OrderedTask<T>[] {
  return tasks.map((task) => place(task, today)).sort(compare)
}

/** Whether it is a task for now: its time to begin has come, and nobody has put it off. */
export function isForNow(task: Task, today: string): boolean {
  const endOfWeek = addDays(mondayOf(today), 6)
  if (task.laterUntil !== null && task.laterUntil > endOfWeek) return false
  return addDays(task.dueOn, -leadDays[task.weight]) <= endOfWeek
}

function place<T extends Task>(task: T, today: string): OrderedTask<T> {
  const late = daysBetween(task.dueOn, today)
  return { task, late, beginBy: addDays(task.dueOn, -leadDays[task.weight]), reason: reasonOf(task, today) }
}

function reasonOf({ dueOn, weight }: Task, today: string): Reason {
  if (weight === 'law') return dueOn < today ? 'law-late' : 'law'
  if (dueOn < today) return 'late'
  if (dueOn <= addDays(mondayOf(today), 6)) return 'this-week'
  if (weight === 'heavy') return 'heavy'
  return weight === 'normal' ? 'soon' : 'unhurried'
}

const heaviness: Readonly<Record<Weight, number>> = { law: 0, heavy: 1, normal: 2, light: 3 }

function compare(a: OrderedTask, b: OrderedTask): number {
  const [groupA, groupB] = [groupOf(a.reason), groupOf(b.reason)]
  if (groupA !== groupB) return groupA - groupB
  const byWeight = heaviness[a.task.weight] - heaviness[b.task.weight]
  const byDue = a.task.dueOn < b.task.dueOn ? -1 : a.task.dueOn > b.task.dueOn ? 1 : 0
  const byBegin = a.beginBy < b.beginBy ? -1 : a.beginBy > b.beginBy ? 1 : 0
  const first = groupA < order.length ? byWeight || byDue : byBegin || byWeight
  return first || a.task.minutes - b.task.minutes || a.task.name.localeCompare(b.task.name, 'sv') || byKey(a.task, b.task)
}

function byKey(a: Task, b: Task): number {
  return a.record < b.record ? -1 : a.record > b.record ? 1 : a.what < b.what ? -1 : a.what > b.what ? 1 : 0
}

/** Everything that is neither of law, late nor due this week is one group, ordered by the day to begin. */
function groupOf(reason: Reason): number {
  const found = order.indexOf(reason)
  return found < 0 ? order.length : found
}
