import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { OwnTask } from '../rules/read-own-task.ts'

type Db = Transaction<Tables>
interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export interface StoredOwnTask extends OwnTask {
  readonly id: string
  /** Whose it is; null for whoever plans. */
  readonly person: string | null
}

const columns = [
  'id',
  'title',
  'minutes',
  'due_on as dueOn',
  'every_months as everyMonths',
  'weight',
  'person',
] as const

/** One statement. */
export async function findOwnTask(db: Db, organisation: string, id: string): Promise<StoredOwnTask | null> {
  const row = await db
    .selectFrom('own_task')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** By the first day. One statement. */
export async function listOwnTasks(db: Db, organisation: string): Promise<readonly StoredOwnTask[]> {
  return db
    .selectFrom('own_task')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy('due_on')
    .orderBy('title')
    .limit(200)
    .execute()
}

export async function addOwnTask(db: Db, by: By, task: OwnTask & { person: string | null }): Promise<string> {
  const { id } = await db
    .insertInto('own_task')
    .values({
      organisation: by.organisation,
      ...toRow(task),
      person: task.person,
      created_at: by.now,
      created_by: by.person,
      changed_at: by.now,
      changed_by: by.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function changeOwnTask(db: Db, by: By, id: string, task: OwnTask): Promise<void> {
  await db
    .updateTable('own_task')
    .set({ ...toRow(task), changed_at: by.now, changed_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('id', '=', id)
    .execute()
}

export async function endOwnTask(db: Db, by: By, id: string): Promise<void> {
  await db
    .updateTable('own_task')
    .set({ ended_at: by.now, changed_at: by.now, changed_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('id', '=', id)
    .execute()
}

function toRow({ title, minutes, dueOn, everyMonths, weight }: OwnTask) {
  return { title, minutes, due_on: dueOn, every_months: everyMonths, weight }
}
