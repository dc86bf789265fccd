import type { ActionContext } from '../../action/index.ts'
import { addMonths, dayOf, isDay, type Message } from '../../i18n/index.ts'
import { Problem } from '../../problem/index.ts'
import type { DoneAgain, Due, Value } from '../field.ts'
import { messages } from '../messages.ts'
import { findRecord, type RegisterRecord } from '../queries/list-records.ts'
import { nameCause, updateRecord } from '../queries/write-records.ts'
import { fieldOf, type Register } from '../register.ts'
import { readFields, writerOf } from './write.ts'

/** What was changed in a record since its day's work was done: field → before and after. */
export type DoneDay = Readonly<Record<string, readonly [Value, Value]>>

/**
 * Changes a record as its register declares of one of its days when what was to be done by it has been done: the day is moved on, or the
 * record is done with. The history says that it was done so. Whoever has the task may do it, also where the record is another's: the
 * caller asks whose the task is. At most three statements.
 *
 * @param next the day of the next time, as it was written; undefined for the one that the interval gives
 * @returns what was changed; nothing where the record declares nothing, or has another day by now
 * @throws Problem `conflict` where somebody changes it at the same time; `bad-input` where the next day is none
 */
export async function finishDay(
  register: Register,
  context: ActionContext,
  { id, what, day, next }: { id: string; what: string; day: string; next: string | undefined },
): Promise<DoneDay> {
  const due = dueOf(register, what)
  if (due?.done === undefined) return {}
  const record = await findRecord(context.db, register, context.organisation, id)
  if (record === undefined || record.values[what] !== day) return {}
  const today = dayOf(context.now)
  const given =
    'months' in due.done
      ? { [what]: readNext(next ?? nextDayOf(due.done, record, what, today), today) }
      : { ...due.done.gives, ...(due.done.day !== undefined && { [due.done.day]: today }) }
  return changeTo(register, context, record, await readFields(register, context, given), 'task')
}

/** The day that a finished day would be moved on to; null where it is not one that is done again. One statement at most. */
export async function proposeNext(
  register: Register,
  context: Pick<ActionContext, 'db' | 'organisation' | 'now'>,
  { id, what, day }: { id: string; what: string; day: string },
): Promise<string | null> {
  const due = dueOf(register, what)
  if (due?.done === undefined || !('months' in due.done)) return null
  const record = await findRecord(context.db, register, context.organisation, id)
  return record?.values[what] === day ? nextDayOf(due.done, record, what, dayOf(context.now)) : null
}

/** Puts back what a finished day changed, each value that nobody has changed since. At most three statements. */
export async function putBack(
  register: Register,
  context: ActionContext,
  { id, changed }: { id: string; changed: DoneDay },
): Promise<void> {
  if (Object.keys(changed).length === 0) return
  const record = await findRecord(context.db, register, context.organisation, id)
  if (record === undefined) return
  const still = Object.entries(changed).filter(([name, [, after]]) => record.values[name] === after)
  await changeTo(
    register,
    context,
    record,
    Object.fromEntries(still.map(([name, [before]]) => [name, before])),
    'task-undone',
  )
}

/** The next time of what is done again and again, counted from today. @returns an ISO date */
export function nextDayOf(
  { months, monthsIn, since }: DoneAgain,
  { values }: Pick<RegisterRecord, 'values'>,
  what: string,
  today: string,
): string {
  const said = monthsIn === undefined ? null : values[monthsIn]
  if (typeof said === 'number') return addMonths(today, said)
  const [from, to] = [since === undefined ? null : values[since], values[what]]
  return addMonths(
    today,
    typeof from === 'string' && typeof to === 'string' ? monthsBetween(from, to) || months : months,
  )
}

/** Whole months from one day to a later one, to the nearest; 0 where there is not half of one. */
function monthsBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return Math.max(0, Math.round(days / (365.25 / 12)))
}

/** What is wrong with a day that is written for the next time. @param today ISO date */
export function faultOfNext(written: string, today: string): Message | null {
  if (!isDay(written)) return messages.nextNone
  if (written <= today) return messages.nextPast
  return written > addMonths(today, 120) ? messages.nextFar : null
}

/** @throws Problem `bad-input` */
function readNext(written: string, today: string): string {
  const message = faultOfNext(written, today)
  if (message !== null) throw new Problem('bad-input', { faults: [{ field: 'next', message }] })
  return written
}

async function changeTo(
  register: Register,
  context: ActionContext,
  { id, version, values: before }: RegisterRecord,
  after: Readonly<Record<string, Value>>,
  cause: string,
): Promise<DoneDay> {
  const values = Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value))
  if (Object.keys(values).length === 0) return {}
  await nameCause(context.db, cause)
  const now = await updateRecord(context.db, register, writerOf(context), { id, version, values })
  if (now === undefined) throw new Problem('conflict', { detail: messages.changedMeanwhile })
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [before[name] ?? null, value]]))
}

function dueOf(register: Register, what: string): Due | undefined {
  const field = fieldOf(register, what)
  return field.kind === 'date' ? field.due : undefined
}
