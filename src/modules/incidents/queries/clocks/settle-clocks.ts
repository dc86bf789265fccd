import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import { clocksOf, isRunning, remindersOf } from '../../rules/clocks/clocks-of.ts'
import type { By } from '../events.ts'
import { readClocks } from './read-clocks.ts'

/**
 * Keeps the clocks of an incident as what is known of it now makes them: in the transaction of whatever was noted, so that none is
 * forgotten. What did not change is left alone. The database writes down where one was moved. Two statements.
 */
export async function settleClocks(
  db: Kysely<Tables>,
  { organisation, person, now }: By,
  incident: string,
): Promise<void> {
  const { facts } = await readClocks(db, organisation, incident)
  const clocks = clocksOf(facts).flatMap((clock) => {
    const { key, startedAt, dueAt } = clock
    if (startedAt === null || dueAt === null) return []
    const { beforeAt, afterAt } = remindersOf(startedAt, dueAt)
    return [{ clock: key, startedAt, dueAt, beforeAt, afterAt, settled: !isRunning(clock) }]
  })
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(clocks)}::jsonb) as w (clock text, "startedAt" timestamptz,
        "dueAt" timestamptz, "beforeAt" timestamptz, "afterAt" timestamptz, settled boolean)
    ), gone as (
      update incident_clock c set settled_at = ${now}, changed_at = ${now}, changed_by = ${person}
      where c.organisation = ${organisation} and c.incident = ${incident}::uuid and c.settled_at is null
        and not exists (select from wanted w where w.clock = c.clock)
    )
    insert into incident_clock as c (organisation, incident, clock, started_at, due_at, before_at, after_at, settled_at, changed_at, changed_by)
    select ${organisation}, ${incident}::uuid, clock, "startedAt", "dueAt", "beforeAt", "afterAt",
           case when settled then ${now}::timestamptz end, ${now}, ${person}
    from wanted
    on conflict (organisation, incident, clock) do update
      set started_at = excluded.started_at, due_at = excluded.due_at, before_at = excluded.before_at, after_at = excluded.after_at,
          settled_at = case when excluded.settled_at is null then null else coalesce(c.settled_at, excluded.settled_at) end,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by
      where (c.started_at, c.due_at, c.settled_at is null)
        is distinct from (excluded.started_at, excluded.due_at, excluded.settled_at is null)`.execute(db)
}
