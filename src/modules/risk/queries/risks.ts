import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { CriticalAsset } from '../rules/consistency.ts'
import type { Judged, Level, State } from '../rules/method.ts'
import type { ThreatId as RiskThreat } from '../rules/threats.ts'

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
  /** What is to be done next of them. */
  readonly nextMeasure: { readonly name: string; readonly dueOn: string | null } | null
  readonly accepted: { readonly level: Level; readonly until: string } | null
  readonly assessments: Readonly<Partial<Record<State, NewestAssessment>>>
  /** As they were at the earlier day. */
  readonly before: Readonly<Partial<Record<State, NewestAssessment>>>
}

/** As it was at the end of two days, as ISO dates; without a later it is as it is now, without an earlier nothing is compared with. */
export interface Between {
  readonly from: string | null
  readonly to: string | null
}

/** Every risk that has not ended. One statement. */
export async function listRisks(
  db: Db,
  organisation: string,
  between: Between = { from: null, to: null },
): Promise<readonly StoredRisk[]> {
  return select(db, organisation, null, between)
}

/** One risk, also one that has ended. One statement. */
export async function findRisk(db: Db, organisation: string, id: string): Promise<StoredRisk | null> {
  return (await select(db, organisation, id, { from: null, to: null }))[0] ?? null
}

async function select(db: Db, organisation: string, id: string | null, { from, to }: Between): Promise<StoredRisk[]> {
  const ofRisk = (column: string) => (id === null ? sql`` : sql`and ${sql.ref(column)} = ${id}::uuid`)
  // The newest of each state, until a day
  const assessed = (until: string | null) => sql`
    select risk, json_object_agg(state, json_build_object('method', method, 'likelihood', likelihood, 'consequences', consequences)) as said
    from (select distinct on (risk, state) * from risk_assessment
          where organisation = ${organisation} ${ofRisk('risk')} ${until === null ? sql`` : sql`and assessed_on <= ${until}::date`}
          order by risk, state, assessed_at desc, id) s
    group by risk`
  const { rows } = await sql<StoredRisk>`
    select r.id, r.name, coalesce(r.unit, a.unit) as unit, u.name as "unitName", r.asset, a.name as "assetName",
      p.name as owner, p.account, r.ended_at is not null as ended, r.treatment, r.existing is not null as existing,
      coalesce(t.measures, 0) as measures, t.next as "nextMeasure",
      case when r.accepted_until is not null then c.accepted end as accepted,
      coalesce(n.said, '{}') as assessments, coalesce(b.said, '{}') as before
    from risk r
      left join asset a on a.organisation = r.organisation and a.id = r.asset
      left join unit u on u.organisation = r.organisation and u.id = coalesce(r.unit, a.unit)
      left join person p on p.organisation = r.organisation and p.id = r.owner
      left join (
        select t.risk, count(*)::integer as measures,
          (array_agg(json_build_object('name', m.name, 'dueOn', m.due_on) order by m.due_on, m.ordered, m.id)
            filter (where m.status <> 'done'))[1] as next
        from risk_measure t join measure m on m.organisation = t.organisation and m.id = t.measure
        where t.organisation = ${organisation} ${ofRisk('t.risk')} and t.ended_at is null and m.ended_at is null
          and m.status <> 'dropped'
        group by t.risk) t on t.risk = r.id
      left join (
        select distinct on (risk) risk, json_build_object('level', level, 'until', until) as accepted
        from risk_acceptance where organisation = ${organisation} ${ofRisk('risk')}
        order by risk, accepted_at desc, id) c on c.risk = r.id
      left join (${assessed(to)}) n on n.risk = r.id
      left join (${from === null ? sql`select null::uuid as risk, null::json as said limit 0` : assessed(from)}) b on b.risk = r.id
    where r.organisation = ${organisation} ${ofRisk('r.id')} ${id === null ? sql`and r.ended_at is null` : sql``}
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

/** Writes down risks by their names alone. At most one statement. @returns their ids */
export async function addRisks(
  db: Db,
  { organisation, person, now }: { readonly organisation: string; readonly person: string; readonly now: Date },
  risks: ReadonlyArray<{ readonly name: string; readonly threat: RiskThreat | null }>,
): Promise<readonly string[]> {
  if (risks.length === 0) return []
  const written = { created_at: now, created_by: person, changed_at: now, changed_by: person }
  const rows = await db
    .insertInto('risk')
    .values(risks.map((risk) => ({ organisation, ...risk, treatment: 'reduce' as const, ...written })))
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}
