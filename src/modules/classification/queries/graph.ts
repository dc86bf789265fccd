import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { type AssetKind, type Level, type Levels, levelsBy } from '../rules/aspects.ts'
import type { Edge } from '../rules/edges.ts'
import type { GraphAsset } from '../rules/inherit.ts'

type Db = Transaction<Tables>

/** An asset with what holds for it now, and what was assessed of itself. */
export interface StoredAsset extends GraphAsset {
  readonly summary: string | null
  readonly unit: string | null
  readonly unitName: string | null
  readonly owner: string | null
  readonly ownerName: string | null
  /** With what it inherits, as it stands in the register. */
  readonly now: Levels
  /** What `own` comes from: a decision, a first quick pass, or nothing. */
  readonly assessed: 'decided' | 'preliminary' | 'no'
  readonly classifiedOn: string | null
  readonly nextDate: string | null
  /** Somebody has begun a full assessment. */
  readonly draft: boolean
}

/** A dependency that has not ended. */
export interface Dependency extends Edge {
  readonly id: string
}

export interface Graph {
  readonly assets: readonly StoredAsset[]
  readonly edges: readonly Dependency[]
}

/** Lets one change at a time reach the levels of an organisation, until its transaction ends. */
export async function lockLevels(db: Db, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`classification ${organisation}`}))`.execute(db)
}

/** Every asset in use and every dependency between two of them. Two statements, whatever the number. */
export async function readGraph(db: Db, organisation: string): Promise<Graph> {
  return { assets: await readAssets(db, organisation), edges: await readDependencies(db, organisation) }
}

/** The assets in use, or one of them, by name. One statement. */
export async function readAssets(db: Db, organisation: string, only?: string): Promise<readonly StoredAsset[]> {
  const rows = await db
    .selectFrom('asset as a')
    .leftJoin('unit as u', (join) => join.onRef('u.organisation', '=', 'a.organisation').onRef('u.id', '=', 'a.unit'))
    .leftJoin('person as o', (join) =>
      join.onRef('o.organisation', '=', 'a.organisation').onRef('o.id', '=', 'a.owner'),
    )
    .leftJoin('assessment as s', (join) =>
      join
        .onRef('s.organisation', '=', 'a.organisation')
        .onRef('s.asset', '=', 'a.id')
        .on('s.replaced_at', 'is', null)
        .on((on) => on.or([on('s.kind', '=', 'quick'), on('s.decided_at', 'is not', null)])),
    )
    .leftJoin('assessment as d', (join) =>
      join
        .onRef('d.organisation', '=', 'a.organisation')
        .onRef('d.asset', '=', 'a.id')
        .on('d.replaced_at', 'is', null)
        .on('d.kind', '=', 'full')
        .on('d.decided_at', 'is', null),
    )
    .select(['a.id', 'a.name', 'a.kind', 'a.summary', 'a.unit', 'u.name as unitName', 'a.owner', 'o.name as ownerName'])
    .select(['a.confidentiality', 'a.integrity', 'a.availability', 'a.traceability', 'a.next_date', 'a.classified_on'])
    .select(['s.confidentiality as c', 's.integrity as i', 's.availability as v', 's.traceability as t'])
    .select(['s.kind as assessedBy', 'd.id as draft'])
    .where('a.organisation', '=', organisation)
    .where('a.ended_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('a.id', '=', only ?? ''))
    .orderBy(sql`swedish_order(a.name)`)
    .orderBy('a.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind satisfies AssetKind,
    summary: row.summary,
    unit: row.unit,
    unitName: row.unitName,
    owner: row.owner,
    ownerName: row.ownerName,
    now: levelsIn(row),
    own: levelsIn({ confidentiality: row.c, integrity: row.i, availability: row.v, traceability: row.t }),
    assessed: row.assessedBy === null ? 'no' : row.assessedBy === 'full' ? 'decided' : 'preliminary',
    classifiedOn: row.classified_on,
    nextDate: row.next_date,
    draft: row.draft !== null,
  }))
}

export async function readDependencies(db: Db, organisation: string): Promise<readonly Dependency[]> {
  return db
    .selectFrom('dependency')
    .select(['id', 'asset', 'needs'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

/** The levels as columns have them: whole numbers from 0 to 4, by their check. */
export function levelsIn(row: Readonly<Record<keyof Levels, number | null>>): Levels {
  return levelsBy((aspect) => row[aspect] as Level | null)
}

/** What is to stand in the register of one asset. */
export interface LevelWrite {
  readonly asset: string
  readonly levels: Levels
  /** Where it was decided now. */
  readonly decided?: { readonly on: string; readonly next: string | null }
}

/** Writes levels into the register, all in one statement, with what did it in their history. Two statements. */
export async function writeLevels(
  db: Db,
  organisation: string,
  writes: readonly LevelWrite[],
  by: { readonly person: string; readonly now: Date; readonly cause: string },
): Promise<void> {
  if (writes.length === 0) return
  const rows = writes.map(({ asset, levels, decided }) => ({
    asset,
    ...levels,
    classified_on: decided?.on ?? null,
    next_date: decided?.next ?? null,
  }))
  await sql`select set_config('lagesbild.cause', ${by.cause}, true)`.execute(db)
  await sql`
    update asset a set confidentiality = w.confidentiality, integrity = w.integrity, availability = w.availability,
      traceability = w.traceability,
      classified_on = coalesce(w.classified_on, a.classified_on),
      next_date = case when w.classified_on is null then a.next_date else w.next_date end,
      changed_at = ${by.now}::timestamptz, changed_by = ${by.person}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (asset uuid, confidentiality smallint, integrity smallint,
      availability smallint, traceability smallint, classified_on date, next_date date)
    where a.organisation = ${organisation} and a.id = w.asset`.execute(db)
}

/** Who a person who signs in is in the register of people; null where they are not in it. */
export async function readPersonOf(db: Db, organisation: string, account: string): Promise<string | null> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** @throws a unique violation, told as `conflict`, where it is there already */
export async function insertDependency(
  db: Db,
  organisation: string,
  { asset, needs }: Edge,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('dependency')
    .values({ organisation, asset, needs, added_at: by.now, added_by: by.person })
    .execute()
}

export async function endDependencyRow(
  db: Db,
  organisation: string,
  id: string,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .updateTable('dependency')
    .set({ ended_at: by.now, ended_by: by.person })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}
