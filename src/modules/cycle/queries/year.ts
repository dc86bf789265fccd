import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Weight } from '../rules/task.ts'
import { type Asking, raised } from './raised.ts'

/** What is alike of a month: the records of one register with one thing to do. */
export interface YearGroup {
  readonly register: string
  readonly what: string
  /** The earliest and the latest day, as ISO dates. */
  readonly first: string
  readonly last: string
  readonly count: number
  readonly done: number
  /** The names of the first three, by day. */
  readonly names: readonly string[]
  /** Whose they are: how many different people, where they have any. */
  readonly owners: number
  readonly weight: Weight
  readonly ahead: number
  /** Only an own task has one: two of them are not alike. */
  readonly record: string | null
  readonly everyMonths: number | null
}

/**
 * What is due between two days in the whole organisation, gathered month by month, and what is late before them gathered for itself. What
 * returns is there each time. One statement.
 */
export async function listYear(
  db: Transaction<Tables>,
  asking: Asking,
  { from, to }: { from: string; to: string },
): Promise<readonly YearGroup[]> {
  const { rows } = await sql<YearGroup>`
    select register, what, min(due_on) as first, max(due_on) as last, count(*)::integer as count,
           count(done_at)::integer as done, (array_agg(name order by due_on, name))[1:3] as names,
           count(distinct owner)::integer as owners, max(weight) as weight, max(ahead) as ahead,
           case when register in ('own_task', 'survey') then record end as record, max(every_months) as "everyMonths"
    from (${raised(asking, () => sql`${to}::date`, { done: true })}) t
    where due_on >= ${from}::date or done_at is null
    group by register, what, due_on < ${from}::date, date_trunc('month', due_on),
             case when register in ('own_task', 'survey') then record end
    order by min(due_on), register, what, 11`.execute(db)
  return rows
}
