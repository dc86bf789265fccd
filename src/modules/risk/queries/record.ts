import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Judged, Level, State } from '../rules/method.ts'

type Db = Transaction<Tables>
interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export interface StoredAssessment extends Judged {
  readonly state: State
  readonly method: number
  readonly reasoning: string | null
  /** ISO date. */
  readonly on: string
  readonly by: string | null
  readonly workshop: string | null
}

export interface StoredAcceptance {
  readonly level: Level
  readonly reason: string
  readonly until: string
  readonly on: string
  readonly by: string | null
  readonly role: string
}

export interface TiedMeasure {
  readonly id: string
  readonly name: string
  readonly status: 'proposed' | 'planned' | 'under-way' | 'done' | 'dropped'
  readonly dueOn: string | null
  readonly owner: string | null
}

export interface RiskHistory {
  /** The newest first. */
  readonly assessments: readonly StoredAssessment[]
  readonly acceptances: readonly StoredAcceptance[]
  readonly measures: readonly TiedMeasure[]
}

/** What has been assessed and accepted of a risk, and what is done about it. One statement. */
export async function readRiskHistory(db: Db, organisation: string, risk: string): Promise<RiskHistory> {
  const { rows } = await sql<RiskHistory>`
    select coalesce((
        select json_agg(json_build_object('state', s.state, 'method', s.method, 'likelihood', s.likelihood,
          'consequences', s.consequences, 'reasoning', s.reasoning, 'on', s.assessed_on, 'by', u.name, 'workshop', s.workshop)
          order by s.assessed_at desc, s.id)
        from risk_assessment s left join identity."user" u on u.id = s.assessed_by
        where s.organisation = ${organisation} and s.risk = ${risk}::uuid), '[]') as assessments,
      coalesce((
        select json_agg(json_build_object('level', c.level, 'reason', c.reason, 'until', c.until, 'on', c.accepted_on,
          'by', u.name, 'role', c.role) order by c.accepted_at desc, c.id)
        from risk_acceptance c left join identity."user" u on u.id = c.accepted_by
        where c.organisation = ${organisation} and c.risk = ${risk}::uuid), '[]') as acceptances,
      coalesce((
        select json_agg(json_build_object('id', m.id, 'name', m.name, 'status', m.status, 'dueOn', m.due_on, 'owner', p.name)
          order by m.due_on, m.ordered, m.id)
        from risk_measure t join measure m on m.organisation = t.organisation and m.id = t.measure and m.ended_at is null
          left join person p on p.organisation = m.organisation and p.id = m.owner
        where t.organisation = ${organisation} and t.risk = ${risk}::uuid and t.ended_at is null), '[]') as measures`.execute(
    db,
  )
  return rows[0] ?? { assessments: [], acceptances: [], measures: [] }
}

/** The day is today's. One statement. */
export async function addAssessment(
  db: Db,
  by: By,
  assessment: {
    readonly risk: string
    readonly state: State
    readonly method: number
    readonly judged: Judged
    readonly reasoning: string | null
    readonly workshop: string | null
    readonly on: string
  },
): Promise<void> {
  const { risk, state, method, judged, reasoning, workshop, on } = assessment
  await db
    .insertInto('risk_assessment')
    .values({
      organisation: by.organisation,
      risk,
      state,
      method,
      likelihood: judged.likelihood,
      consequences: JSON.stringify(judged.consequences),
      reasoning,
      workshop,
      assessed_on: on,
      assessed_at: by.now,
      assessed_by: by.person,
    })
    .execute()
}

/** Notes an acceptance, and that the risk is accepted until when where the lists and the tasks have it. Two statements. */
export async function addAcceptance(
  db: Db,
  by: By,
  acceptance: {
    readonly risk: string
    readonly level: Level
    readonly method: number
    readonly role: string
    readonly reason: string
    readonly until: string
    readonly on: string
  },
): Promise<void> {
  const { on, ...values } = acceptance
  await db
    .insertInto('risk_acceptance')
    .values({
      organisation: by.organisation,
      ...values,
      accepted_on: on,
      accepted_at: by.now,
      accepted_by: by.person,
    })
    .execute()
  await db
    .updateTable('risk')
    .set({ treatment: 'accept', accepted_until: values.until, changed_at: by.now, changed_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('id', '=', values.risk)
    .execute()
}

/** The measures that are not dropped and not tied to the risk. One statement. */
export async function listMeasuresToTie(
  db: Db,
  organisation: string,
  risk: string,
): Promise<ReadonlyArray<{ readonly id: string; readonly name: string }>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select m.id, m.name from measure m
    where m.organisation = ${organisation} and m.ended_at is null and m.status <> 'dropped' and not exists (
      select from risk_measure t where t.organisation = m.organisation and t.measure = m.id and t.risk = ${risk}::uuid
        and t.ended_at is null)
    order by m.ordered, m.id limit 2000`.execute(db)
  return rows
}

/** Ties a measure; one that is tied already stays so. One statement. @returns whether there is such a measure */
export async function tieMeasureRow(db: Db, by: By, risk: string, measure: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    with found as (select id from measure where organisation = ${by.organisation} and id = ${measure}::uuid and ended_at is null),
      added as (
        insert into risk_measure (organisation, risk, measure, added_at, added_by)
        select ${by.organisation}, ${risk}::uuid, id, ${by.now}::timestamptz, ${by.person} from found
        on conflict (organisation, risk, measure) where ended_at is null do nothing)
    select exists (select from found) as known`.execute(db)
  return rows[0]?.known ?? false
}

/** @returns whether it was tied */
export async function untieMeasureRow(db: Db, by: By, risk: string, measure: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('risk_measure')
    .set({ ended_at: by.now, ended_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('risk', '=', risk)
    .where('measure', '=', measure)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
