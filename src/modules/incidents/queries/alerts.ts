import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { By, Db } from './events.ts'

/** Between two letters to the same municipality. */
const pause = 10 * 60_000

/**
 * The municipalities where a report, or words added to one that was judged, has come since its people were last told, each with a person
 * who judges there. Asked by the worker. One statement.
 */
export async function listUntold(
  db: Kysely<Tables>,
  now: Date,
  roles: readonly string[],
): Promise<ReadonlyArray<{ readonly organisation: string; readonly person: string }>> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role lagesbild_worker`.execute(transaction)
    const { rows } = await sql<{ organisation: string; person: string }>`
      select m.organisation, min(m.person) as person
      from membership m left join incident_alert a on a.organisation = m.organisation
      where m.ended_at is null and m.role = any(${roles}::text[])
        and (a.told_at is null or a.told_at <= ${new Date(now.getTime() - pause)})
        and (exists (select from incident_report r where r.organisation = m.organisation and r.state = 'new'
               and (a.told_at is null or r.reported_at > a.told_at))
          or exists (select from incident_report_note n
               join incident_report r on r.organisation = n.organisation and r.id = n.report
               where n.organisation = m.organisation and n.seen_at is null and r.state <> 'new'
                 and (a.told_at is null or n.written_at > a.told_at)))
      group by m.organisation order by m.organisation limit 50`.execute(transaction)
    return rows
  })
}

export interface Untold {
  readonly reports: number
  readonly added: number
  /** The municipality. */
  readonly place: string
}

/**
 * Notes that those who judge are told now, and gives what they are told of; null where another has just told them. The row is held until
 * the letters are in the outbox, so that nothing is told twice. One statement.
 */
export async function takeUntold(db: Db, { organisation, now }: By): Promise<Untold | null> {
  const { rows } = await sql<Untold>`
    with before as (select told_at from incident_alert where organisation = ${organisation}),
    taken as (
      insert into incident_alert (organisation, told_at) values (${organisation}, ${now})
      on conflict (organisation) do update set told_at = excluded.told_at
        where incident_alert.told_at <= ${new Date(now.getTime() - pause)}
      returning organisation)
    select o.name as place,
      (select count(*)::int from incident_report r where r.organisation = o.id and r.state = 'new'
         and r.reported_at > coalesce((select told_at from before), '-infinity')) as reports,
      (select count(*)::int from incident_report_note n join incident_report r on r.organisation = n.organisation and r.id = n.report
       where n.organisation = o.id and n.seen_at is null and r.state <> 'new'
         and n.written_at > coalesce((select told_at from before), '-infinity')) as added
    from taken join organisation o on o.id = taken.organisation`.execute(db)
  return rows[0] ?? null
}

/** Who judges what is reported, with where they read mail. One statement. */
export async function listJudges(
  db: Db,
  organisation: string,
  roles: readonly string[],
): Promise<ReadonlyArray<{ readonly name: string; readonly address: string }>> {
  return db
    .selectFrom('membership as m')
    .innerJoin('identity.user as u', 'u.id', 'm.person')
    .select(['u.name', 'u.email as address'])
    .where('m.organisation', '=', organisation)
    .where('m.ended_at', 'is', null)
    .where('m.role', 'in', roles as never)
    .orderBy('u.email')
    .execute()
}
