import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Unit } from '../rules/unit.ts'

export type Db = Transaction<Tables>

/** By whom something is changed, and when. */
export interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

/** A unit as it is today. */
export interface LivingUnit extends Unit {
  readonly version: number
  readonly startedOn: string | null
}

const kindOrder = sql<number>`array_position(array['board', 'administration', 'company', 'unit'], kind)`

/** The units that there are today, boards first and by name. One statement. */
export async function listUnits(db: Db, organisation: string): Promise<readonly LivingUnit[]> {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'kind', 'name', 'parent', 'version', 'started_on'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy(kindOrder)
    .orderBy(sql`swedish_order(name)`)
    .orderBy('id')
    .execute()
  return rows.map(({ started_on, ...row }) => ({ ...row, startedOn: started_on }))
}

/** The units that there are today as JSON, in the same order: for a statement that tells more. */
export function unitsAsJson(organisation: string): RawBuilder<readonly Unit[]> {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'name', name, 'parent', parent)
      order by ${kindOrder}, swedish_order(name), id)
    from unit where organisation = ${organisation} and ended_at is null), '[]')`
}

/** The units that there were on a day, as they were called and where they stood then. One statement. */
export async function listUnitsOn(db: Db, organisation: string, day: string): Promise<readonly Unit[]> {
  return db
    .selectFrom((from) =>
      from
        .selectFrom('unit_period')
        .select(['unit as id', 'kind', 'name', 'parent', 'ended'])
        .distinctOn('unit')
        .where('organisation', '=', organisation)
        .where('from_day', '<=', day)
        .orderBy('unit')
        .orderBy('from_day', 'desc')
        .as('then'),
    )
    .select(['id', 'kind', 'name', 'parent'])
    .where('ended', '=', false)
    .orderBy(kindOrder)
    .orderBy(sql`swedish_order(name)`)
    .orderBy('id')
    .execute()
}

export interface UnitPeriod {
  readonly unit: string
  readonly from: string
  readonly kind: Unit['kind']
  readonly name: string
  readonly parent: string | null
  /** What the unit above was called on that day. */
  readonly parentName: string | null
  readonly ended: boolean
}

/** What a unit has been, the newest first. One statement. */
export async function listPeriods(db: Db, organisation: string, unit: string): Promise<readonly UnitPeriod[]> {
  const rows = await db
    .selectFrom('unit_period as p')
    .select(['unit', 'from_day', 'kind', 'name', 'parent', 'ended'])
    .select((from) =>
      from
        .selectFrom('unit_period as q')
        .select('q.name')
        .whereRef('q.organisation', '=', 'p.organisation')
        .whereRef('q.unit', '=', 'p.parent')
        .whereRef('q.from_day', '<=', 'p.from_day')
        .orderBy('q.from_day', 'desc')
        .limit(1)
        .as('parent_name'),
    )
    .where('organisation', '=', organisation)
    .where('unit', '=', unit)
    .orderBy('from_day', 'desc')
    .execute()
  return rows.map(({ from_day, parent_name, ...row }) => ({ ...row, from: from_day, parentName: parent_name }))
}

/** The day that the newest period of each unit begins on. One statement. */
export async function newestPeriods(db: Db, organisation: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('unit_period')
    .select(['unit', (from) => from.fn.max('from_day').as('from_day')])
    .where('organisation', '=', organisation)
    .groupBy('unit')
    .execute()
  return new Map(rows.map(({ unit, from_day }) => [unit, from_day]))
}

/** Makes a unit. */
export async function addUnit(
  db: Db,
  { organisation, person, now }: By,
  { id, kind, name, parent, startedOn }: Omit<Unit, 'id'> & { readonly id?: string; readonly startedOn: string },
): Promise<string> {
  const row = await db
    .insertInto('unit')
    .values({
      ...(id === undefined ? {} : { id }),
      organisation,
      kind,
      name,
      parent,
      started_on: startedOn,
      created_at: now,
      created_by: person,
      changed_at: now,
      changed_by: person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Changes what a unit is. Gives whether it was in that version. */
export async function saveUnit(
  db: Db,
  { organisation, person, now }: By,
  { id, kind, name, parent, version }: Unit & { readonly version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('unit')
    .set({ kind, name, parent, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Lets no other transaction change the units until this one has ended: a rule that holds for all of them together holds then. */
export async function lockUnits(db: Db, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('unit:' || ${organisation}, 0))`.execute(db)
}

/** Lets nothing be given some units until this transaction has ended; what is being given them just now is waited for. One statement. */
export async function holdUnits(db: Db, organisation: string, units: readonly string[]): Promise<void> {
  await sql`select from unit where organisation = ${organisation} and id = any(${[...units]}::uuid[])
            order by id for no key update`.execute(db)
}

/** What every unit is called that there is or has been. One statement. */
export async function listUnitNames(db: Db, organisation: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('unit').select(['id', 'name']).where('organisation', '=', organisation).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
