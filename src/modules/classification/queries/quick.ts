import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Levels } from '../rules/aspects.ts'
import { levelsIn } from './graph.ts'

type Db = Transaction<Tables>

/** The levels of a first quick pass. */
export interface QuickWrite {
  readonly asset: string
  readonly levels: Levels
  /** The version of the one that it takes the place of; 0 where there is none. */
  readonly version: number
}

/**
 * Keeps the levels of a first pass of many assets, in one statement: each where it is as it was seen. What was decided or changed meanwhile stands.
 *
 * @returns the assets that were written
 */
export async function writeQuick(
  db: Db,
  organisation: string,
  { model, writes }: { readonly model: number; readonly writes: readonly QuickWrite[] },
  { person, now }: { readonly person: string; readonly now: Date },
): Promise<readonly string[]> {
  const json = JSON.stringify(writes.map(({ asset, levels, version }) => ({ asset, ...levels, version })))
  const { rows } = await sql<{ asset: string }>`
    with given as (
      select * from jsonb_to_recordset(${json}::jsonb) as g (asset uuid, confidentiality smallint, integrity smallint,
        availability smallint, traceability smallint, version integer)
    )
    insert into assessment (organisation, asset, kind, model, started_at, started_by, changed_at, changed_by,
      confidentiality, integrity, availability, traceability)
    select ${organisation}, a.id, 'quick', ${model}::integer, ${now}::timestamptz, ${person}, ${now}::timestamptz, ${person},
      w.confidentiality, w.integrity, w.availability, w.traceability
    from given w join asset a on a.organisation = ${organisation} and a.id = w.asset and a.ended_at is null
    where w.version = 0 or exists (select from assessment s where s.organisation = ${organisation} and s.asset = w.asset
      and s.replaced_at is null and s.kind = 'quick')
    on conflict (organisation, asset) where replaced_at is null and (kind = 'quick' or decided_at is not null)
    do update set model = excluded.model, version = assessment.version + 1, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, confidentiality = excluded.confidentiality, integrity = excluded.integrity,
      availability = excluded.availability, traceability = excluded.traceability
      where assessment.kind = 'quick'
        and assessment.version = (select g.version from given g where g.asset = assessment.asset)
    returning asset`.execute(db)
  return rows.map(({ asset }) => asset)
}

/** What holds of an asset now, as a first pass meets it. */
export interface StoredQuick {
  readonly asset: string
  readonly version: number
  readonly levels: Levels
  readonly by: string | null
  readonly at: Date
  readonly decided: boolean
}

/** What is said of each of some assets, decided or preliminary. One statement. */
export async function readQuick(
  db: Db,
  organisation: string,
  assets: readonly string[],
): Promise<ReadonlyMap<string, StoredQuick>> {
  if (assets.length === 0) return new Map()
  const rows = await db
    .selectFrom('assessment as s')
    .leftJoin('identity.user as u', 'u.id', 's.changed_by')
    .select(['s.asset', 's.version', 's.changed_at', 's.decided_at', 'u.name'])
    .select(['s.confidentiality', 's.integrity', 's.availability', 's.traceability'])
    .where('s.organisation', '=', organisation)
    .where('s.asset', 'in', [...assets])
    .where('s.replaced_at', 'is', null)
    .where((where) => where.or([where('s.kind', '=', 'quick'), where('s.decided_at', 'is not', null)]))
    .execute()
  return new Map(
    rows.map((row) => [
      row.asset,
      {
        asset: row.asset,
        version: row.version,
        levels: levelsIn(row),
        by: row.name,
        at: row.changed_at,
        decided: row.decided_at !== null,
      },
    ]),
  )
}
