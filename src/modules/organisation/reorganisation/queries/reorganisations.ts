import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../../../../platform/database/index.ts'
import type { By, Db } from '../../units/queries/units.ts'
import { type Step, stepForm } from '../rules/plan.ts'

export type ReorganisationStatus = 'draft' | 'planned' | 'done' | 'cancelled' | 'stopped'

/** Changes of the organisation that happen together on a day. */
export interface Reorganisation {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly day: string
  readonly steps: readonly Step[]
  readonly status: ReorganisationStatus
  readonly changedAt: Date
  readonly settledAt: Date | null
  /** Register → records that were given another unit, once it is done. */
  readonly moved: Readonly<Record<string, number>> | null
  /** By name; null where nobody by that account is known any more. */
  readonly createdBy: string | null
  readonly changedBy: string | null
}

/** The reorganisations of the organisation, the newest day first, or one of them. One statement. */
export async function listReorganisations(
  db: Db,
  organisation: string,
  id: string | null = null,
): Promise<readonly Reorganisation[]> {
  let query = db
    .selectFrom('reorganisation as r')
    .leftJoin('identity.user as c', 'c.id', 'r.created_by')
    .leftJoin('identity.user as h', 'h.id', 'r.changed_by')
    .select([
      'r.id',
      'r.version',
      'r.name',
      'r.on_day',
      'r.steps',
      'r.status',
      'r.changed_at',
      'r.settled_at',
      'r.moved',
    ])
    .select(['c.name as created_by', 'h.name as changed_by'])
    .where('r.organisation', '=', organisation)
    .orderBy('r.on_day', 'desc')
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id')
  if (id !== null) query = query.where('r.id', '=', id)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    day: row.on_day,
    steps: z.array(stepForm).parse(row.steps),
    status: row.status,
    changedAt: row.changed_at,
    settledAt: row.settled_at,
    moved: row.moved,
    createdBy: row.created_by,
    changedBy: row.changed_by,
  }))
}

/** Begins a plan without steps. */
export async function addReorganisation(
  db: Db,
  { organisation, person, now }: By,
  { name, day, steps }: { readonly name: string; readonly day: string; readonly steps: readonly Step[] },
): Promise<string> {
  const by = { created_by: person, created_at: now, changed_by: person, changed_at: now }
  const row = await db
    .insertInto('reorganisation')
    .values({ organisation, name, on_day: day, steps: JSON.stringify(steps), ...by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** What a plan becomes. What is left out stays. */
export interface ReorganisationChange {
  readonly name?: string
  readonly day?: string
  readonly steps?: readonly Step[]
  readonly status: ReorganisationStatus
  readonly moved?: Readonly<Record<string, number>>
}

/** Saves a plan. Gives whether it was in that version, and neither done nor cancelled. */
export async function changeReorganisation(
  db: Db,
  { organisation, person, now }: By,
  { id, version }: { readonly id: string; readonly version: number },
  { name, day, steps, status, moved }: ReorganisationChange,
): Promise<boolean> {
  const waits = status === 'draft' || status === 'planned'
  const { numUpdatedRows } = await db
    .updateTable('reorganisation')
    .set({
      ...(name === undefined ? {} : { name }),
      ...(day === undefined ? {} : { on_day: day }),
      ...(steps === undefined ? {} : { steps: JSON.stringify(steps) }),
      ...(moved === undefined ? {} : { moved: JSON.stringify(moved) }),
      ...(status === 'planned' ? { planned_by: person } : {}),
      status,
      version: version + 1,
      settled_at: waits ? null : now,
      changed_at: now,
      changed_by: person,
    })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', 'not in', ['done', 'cancelled'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Says what the changes that follow in this transaction come of, and from which day they hold. One statement. */
export async function nameCause(db: Db, id: string, day: string): Promise<void> {
  await sql`select set_config('lagesbild.cause', ${`reorganisation:${id}`}, true),
                   set_config('lagesbild.effective_on', ${day}, true)`.execute(db)
}

/** Changes the name and place of units, whatever version they are in. One statement. */
export async function placeUnits(
  db: Db,
  { organisation, person, now }: By,
  units: ReadonlyArray<{ readonly id: string; readonly name: string; readonly parent: string | null }>,
): Promise<void> {
  if (units.length === 0) return
  await sql`
    update unit u set name = n.name, parent = n.parent, changed_at = ${now}, changed_by = ${person}
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as n (id uuid, name text, parent uuid)
    where u.organisation = ${organisation} and u.id = n.id`.execute(db)
}

/** Adds the units that a plan makes. One statement. */
export async function addUnits(
  db: Db,
  { organisation, person, now }: By,
  day: string,
  units: ReadonlyArray<{
    readonly id: string
    readonly kind: string
    readonly name: string
    readonly parent: string | null
  }>,
): Promise<void> {
  if (units.length === 0) return
  await sql`
    insert into unit (organisation, id, kind, name, parent, started_on, created_at, created_by, changed_at, changed_by)
    select ${organisation}, n.id, n.kind, n.name, n.parent, ${day}::date, ${now}, ${person}, ${now}, ${person}
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as n (id uuid, kind text, name text, parent uuid)`.execute(
    db,
  )
}

/** Ends units from a day on. One statement. */
export async function endUnits(
  db: Db,
  { organisation, person, now }: By,
  day: string,
  units: readonly string[],
): Promise<void> {
  if (units.length === 0) return
  await sql`
    update unit set ended_at = ${now}, ended_on = greatest(${day}::date, started_on), changed_at = ${now}, changed_by = ${person}
    where organisation = ${organisation} and id = any(${[...units]}::uuid[])`.execute(db)
}

/** A planned reorganisation whose day has come. */
export interface DueReorganisation {
  readonly organisation: string
  readonly id: string
  readonly plannedBy: string
}

/** Those that are planned and whose day has come, of every organisation, the oldest first. */
export async function listDueReorganisations(db: Kysely<Tables>, today: string): Promise<readonly DueReorganisation[]> {
  return asWorker(db, async (worker) => {
    const rows = await worker
      .selectFrom('reorganisation')
      .select(['organisation', 'id', 'planned_by'])
      .where('status', '=', 'planned')
      .where('on_day', '<=', today)
      .orderBy('on_day')
      .orderBy('id')
      .execute()
    return rows.map(({ planned_by, ...key }) => ({ ...key, plannedBy: planned_by ?? '' }))
  })
}

/** Stops what whoever planned it may not do any more, with an entry in the log. Gives whether it still waited. */
export async function stopReorganisation(
  db: Kysely<Tables>,
  { organisation, id, plannedBy }: DueReorganisation,
  now: Date,
): Promise<boolean> {
  return asWorker(db, async (worker) => {
    const { rows } = await sql<{ stopped: boolean }>`
      select stop_reorganisation(${organisation}, ${id}::uuid, ${plannedBy}, ${now}::timestamptz) as stopped`.execute(
      worker,
    )
    return rows[0]?.stopped === true
  })
}

/** The worker's role sees which reorganisations wait, and nothing of what is in them. */
async function asWorker<T>(db: Kysely<Tables>, run: (worker: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role lagesbild_worker`.execute(transaction)
    return run(transaction)
  })
}
