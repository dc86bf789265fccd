import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { DoneDay } from '../../../platform/register/index.ts'
import { addDays, mondayOf } from '../rules/days.ts'
import type { Task, TaskKey, Weight } from '../rules/task.ts'
import { type Asking, raised } from './raised.ts'

type Db = Transaction<Tables>

/** A task as somebody sees it. */
export interface FoundTask extends Task {
  /** It is theirs: their own, handed to them, or nobody's where they plan. */
  readonly mine: boolean
  /** Whose it is by name, where somebody has it; they need not have an account. */
  readonly owner: string | null
  readonly ownerSignsIn: boolean
  /** It returns every so many months. */
  readonly everyMonths: number | null
}

export interface TaskList {
  readonly tasks: readonly FoundTask[]
  /** How many there are in all. */
  readonly total: number
}

/** More than anybody does in a week; what is law or danger, and then what is oldest, is in it. */
const most = 300

/** What is for now (see `isForNow`) of one person's tasks; of what returns, the first that is not done. One statement. */
export async function listTasksForNow(db: Db, asking: Asking): Promise<TaskList> {
  const endOfWeek = addDays(mondayOf(asking.today), 6)
  const shown = sql`mine and done_at is null and due_on - ahead <= ${endOfWeek}::date
                    and (later_until is null or later_until <= ${endOfWeek}::date)`
  const { tasks, total } = await list(db, asking, endOfWeek, shown, true)
  const isFirst = ({ register, record, everyMonths }: FoundTask, at: number) =>
    everyMonths === null || tasks.findIndex((each) => each.register === register && each.record === record) === at
  const first = tasks.filter(isFirst)
  return { tasks: first, total: total - tasks.length + first.length }
}

/** What is due until a day of one person's tasks, or of everyone's, put off or not. One statement. */
export function listTasksUntil(db: Db, asking: Asking, until: string, whose: 'mine' | 'all'): Promise<TaskList> {
  return list(db, asking, until, whose === 'mine' ? sql`mine and done_at is null` : sql`done_at is null`, false)
}

/** What is known of one task alone. */
export interface OneTask extends FoundTask {
  readonly done: boolean
  /** What finishing it changed in its record. */
  readonly changed: DoneDay
}

/** One task, also one that is done. One statement. */
export async function findTask(
  db: Db,
  asking: Asking,
  { register, record, what, dueOn }: TaskKey,
): Promise<OneTask | null> {
  const { rows } = await sql<Row>`
    select *, 1 as total from (${raised(asking, () => sql`${dueOn}::date`, { done: true })}) t
    where register = ${register} and record = ${record} and what = ${what} and due_on = ${dueOn}::date`.execute(db)
  const [row] = rows
  return row === undefined ? null : { ...toTask(row), done: row.done_at !== null, changed: row.changed_record ?? {} }
}

async function list(
  db: Db,
  asking: Asking,
  until: string,
  shown: ReturnType<typeof sql>,
  ahead: boolean,
): Promise<TaskList> {
  const last = (days: number) => sql`(${until}::date + ${ahead ? days : 0}::integer)`
  const { rows } = await sql<Row>`
    select *, count(*) over ()::integer as total from (${raised(asking, last)}) t where ${shown}
    order by weight = 4 desc, weight = 3 desc, due_on, weight desc, record limit ${most}`.execute(db)
  return { tasks: rows.map(toTask), total: rows[0]?.total ?? 0 }
}

interface Row {
  register: string
  record: string
  what: string
  due_on: string
  name: string
  minutes: number
  weight: Weight
  ahead: number
  every_months: number | null
  done_at: Date | null
  changed_record: DoneDay | null
  later_until: string | null
  owner: string | null
  signs_in: boolean
  mine: boolean
  total: number
}

function toTask(row: Row): FoundTask {
  return {
    register: row.register,
    record: row.record,
    what: row.what,
    dueOn: row.due_on,
    name: row.name,
    minutes: row.minutes,
    weight: row.weight,
    ahead: row.ahead,
    laterUntil: row.later_until,
    mine: row.mine,
    owner: row.owner,
    ownerSignsIn: row.signs_in,
    everyMonths: row.every_months,
  }
}
