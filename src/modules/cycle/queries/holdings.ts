import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Asking } from './raised.ts'

/** A system or a set of information, as whoever answers for it sees it. */
export interface HeldAsset {
  readonly id: string
  readonly name: string
  /** ISO dates. */
  readonly classifiedOn: string | null
  readonly nextDate: string | null
  /** A classification of it that has been begun and waits for a decision. */
  readonly begun: boolean
}

/** Something that was to be ready before today. */
export interface LateMeasure {
  readonly id: string
  readonly name: string
  readonly dueOn: string
  readonly owner: string | null
}

/** What somebody has to answer for: how many there are of each, and the first of them. */
export interface Holdings {
  readonly assets: number
  readonly unclassified: number
  /** To be classified again by a day that has been. */
  readonly outdated: number
  readonly unowned: number
  readonly measures: number
  readonly documents: number
  readonly lateDocuments: number
  /** What is not classified or late first. */
  readonly first: readonly HeldAsset[]
  readonly begun: readonly HeldAsset[]
  readonly late: readonly LateMeasure[]
  readonly lateMeasures: number
}

/** Who has what of a unit's. */
export interface PersonHolds {
  readonly id: string
  readonly name: string
  readonly assets: number
  readonly unclassified: number
  readonly lateMeasures: number
}

/** A unit with those below it, for whoever leads it. */
export interface UnitHoldings extends Holdings {
  readonly unit: string
  readonly name: string
  /** It and those below, as the lists of registers are filtered by. */
  readonly units: readonly string[]
  readonly people: readonly PersonHolds[]
}

const shown = 6
const peopleShown = 8

/** What a person owns in the registers. One statement. */
export async function findOwnHoldings(
  db: Transaction<Tables>,
  { organisation, person, today }: Asking,
): Promise<Holdings> {
  const { rows } = await sql<{ held: Holdings }>`
    with mine as (
      select id from person where organisation = ${organisation} and account = ${person} and ended_at is null
    ), ${held(organisation, today, sql`owner in (select id from mine)`)}
    select ${countsOf()} as held`.execute(db)
  return heldOf(rows)
}

/**
 * What the unit has that a person works in, with those below it; of an administration also what its board has, since the administration
 * answers for it. null for who works nowhere. One statement.
 */
export async function findUnitHoldings(
  db: Transaction<Tables>,
  { organisation, person, today }: Asking,
): Promise<UnitHoldings | null> {
  const { rows } = await sql<{ unit: string; name: string; units: string[]; people: PersonHolds[]; held: Holdings }>`
    with recursive place as (
      select case when u.kind = 'administration' and b.kind = 'board' then b.id else u.id end as id
      from person p
        join unit u on u.organisation = p.organisation and u.id = p.unit and u.ended_at is null
        left join unit b on b.organisation = u.organisation and b.id = u.parent and b.ended_at is null
      where p.organisation = ${organisation} and p.account = ${person} and p.ended_at is null
      limit 1
    ), below as (
      select id from place
      union
      select u.id from unit u join below on u.parent = below.id where u.organisation = ${organisation} and u.ended_at is null
    ), ${held(organisation, today, sql`unit in (select id from below)`, ofUnits(organisation))}
    select u.id as unit, u.name, (select array_agg(id::text order by id) from below) as units, ${countsOf()} as held,
      coalesce((
        select json_agg(who order by who.assets desc, swedish_order(who.name), who.id) from (
          select p.id, p.name, count(a.id)::integer as assets,
            count(a.id) filter (where a.classified_on is null)::integer as unclassified,
            (select count(*)::integer from measures m where m.owner = p.id and m.is_late) as "lateMeasures"
          from assets a join person p on p.organisation = ${organisation} and p.id = a.owner
          group by p.id, p.name order by 3 desc, swedish_order(p.name), p.id limit ${peopleShown}) who
      ), '[]') as people
    from place join unit u on u.organisation = ${organisation} and u.id = place.id`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  const { held: counts, ...unit } = row
  return { ...unit, ...counts }
}

/** A measure belongs to its own unit, or else to that of its system. */
function ofUnits(organisation: string): RawBuilder<unknown> {
  return sql`(unit in (select id from below) or (unit is null and asset in (
    select s.id from asset s where s.organisation = ${organisation} and s.unit in (select id from below))))`
}

/** The records that have not ended, of those that a condition holds for: the same as the lists of `rules/held-lists.ts`. */
function held(
  organisation: string,
  today: string,
  whose: RawBuilder<unknown>,
  whoseMeasures: RawBuilder<unknown> = whose,
): RawBuilder<unknown> {
  return sql`
    assets as materialized (
      select id, name, owner, classified_on, next_date, next_date < ${today}::date as is_late,
        exists (select from assessment s where s.organisation = asset.organisation and s.asset = asset.id
                  and s.kind = 'full' and s.decided_at is null and s.replaced_at is null) as begun
      from asset where organisation = ${organisation} and ended_at is null and status <> 'planned' and ${whose}
    ), measures as materialized (
      select id, name, owner, due_on, due_on < ${today}::date as is_late
      from measure where organisation = ${organisation} and ended_at is null and status not in ('done', 'dropped') and ${whoseMeasures}
    ), documents as materialized (
      select id, next_review < ${today}::date as is_late
      from document where organisation = ${organisation} and ended_at is null and status = 'in-force' and ${whose}
    )`
}

function countsOf(): RawBuilder<Holdings> {
  const asset = sql`json_build_object('id', id, 'name', name, 'classifiedOn', classified_on, 'nextDate', next_date, 'begun', begun)`
  return sql<Holdings>`json_build_object(
    'assets', (select count(*) from assets),
    'unclassified', (select count(*) from assets where classified_on is null),
    'outdated', (select count(*) from assets where is_late and classified_on is not null),
    'unowned', (select count(*) from assets where owner is null),
    'measures', (select count(*) from measures),
    'lateMeasures', (select count(*) from measures where is_late),
    'documents', (select count(*) from documents),
    'lateDocuments', (select count(*) from documents where is_late),
    'first', coalesce((select json_agg(${asset} order by place) from (
      select *, row_number() over (order by classified_on is null desc, next_date nulls last, swedish_order(name), id) as place
      from assets order by place limit ${shown}) a), '[]'),
    'begun', coalesce((select json_agg(${asset} order by swedish_order(name), id) from (
      select * from assets where begun order by swedish_order(name), id limit ${shown}) a), '[]'),
    'late', coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'dueOn', m.due_on, 'owner', p.name)
        order by m.due_on, m.id)
      from (select * from measures where is_late order by due_on, id limit ${shown}) m
        left join person p on p.organisation = current_organisation() and p.id = m.owner), '[]'))`
}

function heldOf(rows: ReadonlyArray<{ readonly held: Holdings }>): Holdings {
  const [row] = rows
  if (row === undefined) throw new Error('A select without from has one row')
  return row.held
}
