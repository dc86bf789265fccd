import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { DoneDay } from '../../../platform/register/index.ts'
import type { TaskKey } from '../rules/task.ts'

type Db = Transaction<Tables>
interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export type Handling =
  /** `changed` is what it changed in its record. */
  | { readonly done: true; readonly minutes: number; readonly changed: DoneDay }
  /** Not done after all. */
  | { readonly done: false }
  | { readonly laterUntil: string }
  /** Somebody in the register of people, or null for whose it was. */
  | { readonly delegatedTo: string | null }

/** Notes what somebody did with a task, beside what was done with it before. One statement. */
export async function handleTask(db: Db, by: By, key: TaskKey, handling: Handling): Promise<void> {
  const changed = { changed_at: by.now, changed_by: by.person, ...valuesOf(by, handling) }
  const row = {
    done_at: null,
    done_by: null,
    minutes: null,
    changed_record: null,
    later_until: null,
    delegated_to: null,
  }
  await db
    .insertInto('task_handling')
    .values({
      organisation: by.organisation,
      register: key.register,
      record: key.record,
      what: key.what,
      due_on: key.dueOn,
      ...row,
      ...changed,
    })
    .onConflict((at) => at.columns(['organisation', 'register', 'record', 'what', 'due_on']).doUpdateSet(changed))
    .execute()
}

function valuesOf({ person, now }: By, handling: Handling) {
  if ('laterUntil' in handling) return { later_until: handling.laterUntil }
  // Whoever it is handed to sees it at once
  if ('delegatedTo' in handling) return { delegated_to: handling.delegatedTo, later_until: null }
  if (!handling.done) return { done_at: null, done_by: null, minutes: null, changed_record: null }
  const changed = Object.keys(handling.changed).length === 0 ? null : JSON.stringify(handling.changed)
  return { done_at: now, done_by: person, minutes: handling.minutes, changed_record: changed }
}

export interface Receiver {
  readonly id: string
  readonly name: string
  readonly title: string | null
}

/** To whom a task can be handed: those in the register of people who sign in with a role that does tasks. One statement. */
export async function listReceivers(
  db: Db,
  organisation: string,
  roles: readonly string[],
): Promise<readonly Receiver[]> {
  const { rows } = await sql<Receiver>`
    select p.id, p.name, p.title from person p
      join membership m on m.organisation = p.organisation and m.person = p.account and m.ended_at is null
        and m.role = any(${roles}::text[])
    where p.organisation = ${organisation} and p.ended_at is null order by swedish_order(p.name), p.id`.execute(db)
  return rows
}
