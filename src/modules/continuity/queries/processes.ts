import { sql } from 'kysely'
import { addMonths, dayOf } from '../../../platform/i18n/index.ts'
import type { Impact } from '../rules/impact.ts'
import type { Db } from './chain.ts'

/** By whom something is changed, and when. */
export interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export interface PlanOfProcess {
  readonly id: string
  readonly name: string
  readonly status: 'draft' | 'in-force'
  readonly revision: 'none' | 'needed'
}

/** A process as the overview has it. */
export interface ListedProcess {
  readonly id: string
  readonly name: string
  readonly owner: string | null
  readonly ownerName: string | null
  readonly unitName: string | null
  readonly asset: string | null
  readonly tolerable: number | null
  readonly recovery: number | null
  readonly point: number | null
  readonly judgedOn: string | null
  readonly impact: Impact
  readonly plan: PlanOfProcess | null
}

/** Every process with its impact and its plan, or one of them; what stands the least comes first. One statement. */
export async function listProcesses(db: Db, organisation: string, only?: string): Promise<readonly ListedProcess[]> {
  const { rows } = await sql<ListedProcess>`
    select p.id, p.name, p.owner, o.name as "ownerName", u.name as "unitName", p.asset, p.tolerable_hours as tolerable,
      p.recovery_hours as recovery, p.point_hours as point, p.judged_on as "judgedOn",
      coalesce((select jsonb_object_agg(c.category, c.levels)
        from (select i.category, jsonb_object_agg(i.period, i.level) as levels from process_impact i
              where i.organisation = p.organisation and i.process = p.id group by i.category) c), '{}') as impact,
      case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name, 'status', c.status,
        'revision', c.revision) end as plan
    from process p
      left join person o on o.organisation = p.organisation and o.id = p.owner
      left join unit u on u.organisation = p.organisation and u.id = p.unit
      left join continuity_plan c on c.organisation = p.organisation and c.id = p.plan and c.ended_at is null
    where p.organisation = ${organisation}
      and ${only === undefined ? sql`p.ended_at is null` : sql`p.id = ${only}::uuid`}
    order by p.tolerable_hours nulls last, p.ordered, p.id`.execute(db)
  return rows
}

/** Writes what an impact says; what it does not say stays as it was. One statement. */
export async function saveImpact(db: Db, by: By, process: string, impact: Impact): Promise<void> {
  const rows = Object.entries(impact).flatMap(([category, levels]) =>
    Object.entries(levels ?? {}).map(([period, level]) => ({ category, period, level })),
  )
  await sql`
    insert into process_impact (organisation, process, category, period, level, judged_at, judged_by)
    select ${by.organisation}, ${process}::uuid, r.category, r.period, r.level, ${by.now}::timestamptz, ${by.person}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (category text, period text, level smallint)
    on conflict (organisation, process, category, period)
    do update set level = excluded.level, judged_at = excluded.judged_at, judged_by = excluded.judged_by`.execute(db)
}

/** A process has been judged today, and is judged again in a year. One statement. */
export async function markJudged(db: Db, { organisation, person, now }: By, process: string): Promise<void> {
  const today = dayOf(now)
  await db
    .updateTable('process')
    .set({ judged_on: today, next_review: addMonths(today, 12), changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', process)
    .execute()
}

/** What can become processes: units that have services, and assets that are processes and stand nowhere here. */
export interface Findable {
  readonly units: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly assets: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly summary: string | null
    readonly unitName: string | null
  }>
  readonly listed: readonly string[]
}

/** One statement. */
export async function readFindable(db: Db, organisation: string): Promise<Findable> {
  const { rows } = await sql<Findable>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.kind, u.ordered, u.id) from unit u
        where u.organisation = ${organisation} and u.ended_at is null and u.kind in ('board', 'company')), '[]') as units,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'summary', a.summary, 'unitName', u.name)
                                 order by a.ordered, a.id)
        from asset a left join unit u on u.organisation = a.organisation and u.id = a.unit
        where a.organisation = ${organisation} and a.ended_at is null and a.kind = 'process'
          and not exists (select from process p where p.organisation = a.organisation and p.asset = a.id
                            and p.ended_at is null)), '[]') as assets,
      coalesce((select jsonb_agg(n.name) from (
        select p.name from process p where p.organisation = ${organisation} and p.ended_at is null
        union all
        select a.name from asset a where a.organisation = ${organisation} and a.ended_at is null and a.kind = 'process'
      ) n), '[]') as listed`.execute(db)
  return rows[0] ?? { units: [], assets: [], listed: [] }
}

/** Makes processes of assets that are none yet, with the board and the owner that each has there. One statement. Gives their number. */
export async function addFromAssets(db: Db, by: By, assets: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into process (organisation, name, summary, unit, owner, asset, created_at, created_by, changed_at, changed_by)
    select a.organisation, a.name, a.summary, u.id, o.id, a.id, ${by.now}::timestamptz, ${by.person},
      ${by.now}::timestamptz, ${by.person}
    from asset a
      left join unit u on u.organisation = a.organisation and u.id = a.unit and u.ended_at is null
      left join person o on o.organisation = a.organisation and o.id = a.owner and o.ended_at is null
    where a.organisation = ${by.organisation} and a.ended_at is null and a.kind = 'process'
      and a.id = any(${sql.val(assets)}::uuid[])
      and not exists (select from process p where p.organisation = a.organisation and p.asset = a.id and p.ended_at is null)
    returning 1`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Makes processes of services that units have. One statement. Gives their number. */
export async function addServices(
  db: Db,
  by: By,
  services: ReadonlyArray<{ readonly name: string; readonly unit: string }>,
): Promise<number> {
  if (services.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into process (organisation, name, unit, created_at, created_by, changed_at, changed_by)
    select u.organisation, s.name, u.id, ${by.now}::timestamptz, ${by.person}, ${by.now}::timestamptz, ${by.person}
    from jsonb_to_recordset(${JSON.stringify(services)}::jsonb) as s (name text, unit uuid)
      join unit u on u.organisation = ${by.organisation} and u.id = s.unit and u.ended_at is null
    where not exists (select from process p where p.organisation = u.organisation and p.name = s.name and p.unit = u.id
                        and p.ended_at is null)
    returning 1`.execute(db)
  return Number(numAffectedRows ?? 0)
}
