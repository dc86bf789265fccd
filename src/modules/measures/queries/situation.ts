import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { type Aspect, aspects } from '../rules/catalogue/catalogue.ts'
import type { Asset, PlacedMeasure, Unit } from '../rules/state/gap.ts'
import type { Coverage, Evidence } from '../rules/state/requirement-state.ts'

/** A measure with its name, and what each piece of its evidence says. */
export interface NamedMeasure extends PlacedMeasure {
  readonly name: string
  readonly evidence: readonly (Evidence & { readonly name: string })[]
}

/** Every measure that has not ended, where it works, what it serves and until when it is shown. One statement. */
export async function listPlacedMeasures(db: Transaction<Tables>, organisation: string): Promise<NamedMeasure[]> {
  const { rows } = await sql<{
    id: string
    name: string
    status: PlacedMeasure['status']
    unit: string | null
    asset: string | null
    serves: Record<string, Coverage> | null
    evidence: NamedMeasure['evidence'] | null
  }>`
    select m.id, m.name, m.status, m.unit, m.asset, r.serves, e.evidence
    from measure m
    left join (
      select measure, json_object_agg(requirement, covers) as serves from measure_requirement
      where organisation = ${organisation} and ended_at is null group by measure
    ) r on r.measure = m.id
    left join (
      select measure, json_agg(json_build_object('name', name, 'validUntil', valid_until) order by shown_on desc, id) as evidence from evidence
      where organisation = ${organisation} and ended_at is null group by measure
    ) e on e.measure = m.id
    where m.organisation = ${organisation} and m.ended_at is null
    order by swedish_order(m.name), m.id`.execute(db)
  return rows.map(({ serves, evidence, ...row }) => ({
    ...row,
    serves: new Map(Object.entries(serves ?? {})),
    evidence: evidence ?? [],
  }))
}

/** The units of today, each after the one that it is part of by name. One statement. */
export async function listUnits(db: Transaction<Tables>, organisation: string, today: string): Promise<Unit[]> {
  return db
    .selectFrom('unit')
    .select(['id', 'name', 'parent'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .where((row) => row.or([row('ended_on', 'is', null), row('ended_on', '>', today)]))
    .orderBy(sql`swedish_order(name)`)
    .orderBy('id')
    .execute()
}

/** Information and systems with the levels that hold now, by name. One statement. */
export async function listClassified(db: Transaction<Tables>, organisation: string): Promise<Asset[]> {
  const rows = await db
    .selectFrom('asset')
    .select(['id', 'name', 'unit', ...aspects])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .where('kind', 'in', ['information', 'system', 'control-system'])
    .orderBy(sql`swedish_order(name)`)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, unit: row.unit, levels: levelsOf(row) }))
}

function levelsOf(row: Readonly<Record<Aspect, number | null>>): Asset['levels'] {
  return Object.fromEntries(aspects.flatMap((aspect) => (row[aspect] === null ? [] : [[aspect, row[aspect]]])))
}
