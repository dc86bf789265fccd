import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { CriticalAsset } from '../rules/consistency.ts'
import type { Judged, Level, State } from '../rules/method.ts'

type Db = Transaction<Tables>

/** The newest assessment of a state. */
export interface NewestAssessment extends Judged {
  readonly method: number
}

/** A risk with what the pictures, the report and the rules need of it. */
export interface StoredRisk {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  readonly unitName: string | null
  readonly asset: string | null
  readonly assetName: string | null
  readonly owner: string | null
  /** By which the owner signs in. */
  readonly account: string | null
  readonly ended: boolean
  readonly treatment: 'reduce' | 'accept' | 'avoid' | 'share' | null
  readonly existing: boolean
  readonly measures: number
  readonly accepted: { readonly level: Level; readonly until: string } | null
  readonly assessments: Readonly<Partial<Record<State, NewestAssessment>>>
}

/** Every risk that has not ended. One statement. */
export async function listRisks(db: Db, organisation: string): Promise<readonly StoredRisk[]> {
  return select(db, organisation, sql`true`)
}

/** One risk, also one that has ended. One statement. */
export async function findRisk(db: Db, organisation: string, id: string): Promise<StoredRisk | null> {
  return (await select(db, organisation, sql`r.id = ${id}::uuid`, true))[0] ?? null
}

async function select(db: Db, organisation: string, which: RawBuilder<unknown>, ended = false): Promise<StoredRisk[]> {
  const { rows } = await sql<StoredRisk>`
    select r.id, r.name, coalesce(r.unit, a.unit) as unit, u.name as "unitName", r.asset, a.name as "assetName",
      p.name as owner, p.account, r.ended_at is not null as ended, r.treatment, r.existing is not null as existing,
      (select count(*)::integer from risk_measure t join measure m on m.organisation = t.organisation and m.id = t.measure
       where t.organisation = r.organisation and t.risk = r.id and t.ended_at is null and m.ended_at is null
         and m.status <> 'dropped') as measures,
      case when r.accepted_until is not null then (
        select json_build_object('level', c.level, 'until', c.until) from risk_acceptance c
        where c.organisation = r.organisation and c.risk = r.id order by c.accepted_at desc, c.id limit 1) end as accepted,
      coalesce((
        select json_object_agg(s.state, json_build_object('method', s.method, 'likelihood', s.likelihood, 'consequences', s.consequences))
        from (select distinct on (state) * from risk_assessment
              where organisation = r.organisation and risk = r.id order by state, assessed_at desc, id) s), '{}') as assessments
    from risk r
      left join asset a on a.organisation = r.organisation and a.id = r.asset
      left join unit u on u.organisation = r.organisation and u.id = coalesce(r.unit, a.unit)
      left join person p on p.organisation = r.organisation and p.id = r.owner
    where r.organisation = ${organisation} and (r.ended_at is null or ${ended}) and ${which}
    order by r.ordered, r.id`.execute(db)
  return rows
}

/** The assets that are critical, and whether one of its risks has been assessed. One statement. */
export async function listCriticalAssets(db: Db, organisation: string): Promise<readonly CriticalAsset[]> {
  const { rows } = await sql<CriticalAsset>`
    select a.id, a.name, exists (
      select from risk r where r.organisation = a.organisation and r.asset = a.id and r.ended_at is null
        and r.assessed_on is not null) as analysed
    from asset a
    where a.organisation = ${organisation} and a.ended_at is null and a.status <> 'planned' and a.critical
    order by a.ordered, a.id`.execute(db)
  return rows
}

/** Who owns a risk, by the account; undefined where there is no such risk that has not ended. One statement. */
export async function findRiskOwner(
  db: Db,
  organisation: string,
  id: string,
): Promise<{ readonly name: string; readonly owner: string | null; readonly account: string | null } | undefined> {
  return db
    .selectFrom('risk as r')
    .leftJoin('person as p', (join) =>
      join.onRef('p.organisation', '=', 'r.organisation').onRef('p.id', '=', 'r.owner'),
    )
    .select(['r.name', 'r.owner', 'p.account'])
    .where('r.organisation', '=', organisation)
    .where('r.id', '=', id)
    .where('r.ended_at', 'is', null)
    .executeTakeFirst()
}

export interface KeptLevels {
  readonly id: string
  readonly inherent: Level | null
  readonly current: Level | null
  readonly residual: Level | null
}

/** Keeps what the method in force says of a risk where its list is sorted and searched, and the day it was said. One statement. */
export async function keepAssessed(
  db: Db,
  { organisation, person, now }: { readonly organisation: string; readonly person: string; readonly now: Date },
  { id, inherent, current, residual }: KeptLevels,
  assessedOn: string,
): Promise<void> {
  await db
    .updateTable('risk')
    .set({
      inherent_level: inherent,
      current_level: current,
      residual_level: residual,
      assessed_on: assessedOn,
      changed_at: now,
      changed_by: person,
    })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
}

/** Keeps what another method says of risks. Nobody has changed them, so their versions and their history stay. One statement. */
export async function keepReadAnew(db: Db, levels: readonly KeptLevels[]): Promise<void> {
  await sql`select read_risks_anew(${JSON.stringify(levels)}::jsonb)`.execute(db)
}
