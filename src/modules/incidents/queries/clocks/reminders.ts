import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { By, Db } from '../events.ts'

/** Before a deadline, when it is out, and after. */
export const stages = { before: 1, at: 2, after: 3 } as const
export type Stage = keyof typeof stages

export interface DueReminder {
  readonly organisation: string
  /** Somebody who may tell the authorities: in their name it is sent. */
  readonly person: string
  readonly incident: string
  readonly clock: string
}

/** The stage that a running clock has come to. */
const stageOf = (now: Date) => sql<number>`
  case when ${now}::timestamptz >= c.after_at then 3 when ${now}::timestamptz >= c.due_at then 2 else 1 end`

/**
 * The clocks of which somebody is to be reminded now: one row for each, whatever number of its stages has been missed. What was said of a
 * later stage covers the earlier, also where the server's clock was set back. Asked by the worker. One statement.
 */
export async function listDueReminders(
  db: Kysely<Tables>,
  now: Date,
  roles: readonly string[],
): Promise<readonly DueReminder[]> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role lagesbild_worker`.execute(transaction)
    const { rows } = await sql<DueReminder>`
      select c.organisation, min(m.person) as person, c.incident, c.clock
      from incident_clock c
        join incident i on i.organisation = c.organisation and i.id = c.incident and i.ended_at is null
        join membership m on m.organisation = c.organisation and m.ended_at is null and m.role = any(${roles}::text[])
      where c.settled_at is null and c.before_at <= ${now}::timestamptz
        and not exists (select from incident_reminder r
                        where r.organisation = c.organisation and r.incident = c.incident and r.clock = c.clock
                          and r.due_at = c.due_at and r.stage >= ${stageOf(now)})
      group by c.organisation, c.incident, c.clock, c.due_at
      order by c.due_at, c.organisation, c.incident, c.clock limit 50`.execute(transaction)
    return rows
  })
}

/**
 * Notes that somebody is reminded now, of the stage that has come; null where it need not be done any more, as when another worker has.
 * One statement.
 */
export async function takeReminder(
  db: Db,
  { organisation, now }: By,
  { incident, clock }: { incident: string; clock: string },
): Promise<{ readonly stage: Stage; readonly dueAt: Date } | null> {
  const { rows } = await sql<{ stage: number; due_at: Date }>`
    insert into incident_reminder (organisation, incident, clock, due_at, stage, reminded_at)
    select c.organisation, c.incident, c.clock, c.due_at, ${stageOf(now)}, ${now}
    from incident_clock c
    where c.organisation = ${organisation} and c.incident = ${incident}::uuid and c.clock = ${clock}
      and c.settled_at is null and c.before_at <= ${now}::timestamptz
      and not exists (select from incident_reminder r
                      where r.organisation = c.organisation and r.incident = c.incident and r.clock = c.clock
                        and r.due_at = c.due_at and r.stage >= ${stageOf(now)})
    on conflict do nothing
    returning stage, due_at`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  const stage = (Object.keys(stages) as Stage[]).find((each) => stages[each] === row.stage)
  return stage === undefined ? null : { stage, dueAt: new Date(row.due_at) }
}

/** Whom to remind: those who may tell the authorities, and whoever is responsible for the incident if they sign in. One statement. */
export async function listReminded(
  db: Db,
  organisation: string,
  { incident, roles }: { incident: string; roles: readonly string[] },
): Promise<{ readonly name: string; readonly address: string; readonly place: string }[]> {
  const { rows } = await sql<{ name: string; address: string; place: string }>`
    select u.name, u.email as address, o.name as place
    from membership m join identity."user" u on u.id = m.person join organisation o on o.id = m.organisation
    where m.organisation = ${organisation} and m.ended_at is null
      and (m.role = any(${roles}::text[])
           or m.person = (select p.account from incident i join person p on p.organisation = i.organisation and p.id = i.owner
                          where i.organisation = ${organisation} and i.id = ${incident}::uuid))
    order by u.email`.execute(db)
  return rows
}
