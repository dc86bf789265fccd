import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { addDays } from '../rules/days.ts'
import type { Count, FactId, Snapshot } from '../rules/standing.ts'

type Db = Transaction<Tables>

/** Between a count and the number it is of, as the facts of `rules/standing.ts` are counted. */
export type Pairs = Readonly<Record<FactId, readonly [n: number, of: number]>>

/**
 * What the registers hold that the facts of the eleven parts are judged by, as an expression: a JSON object of `Pairs`. One pass over each
 * register.
 */
export function countedFacts(organisation: string, today: string): RawBuilder<Pairs> {
  return sql<Pairs>`
    (
      select jsonb_build_object(
        'policy-in-force', jsonb_build_array(count(*) filter (where policy), 0),
        'policy-decided', jsonb_build_array(count(*) filter (where policy and decided_on is not null
          and decided_by in ('council', 'executive-board')), 0),
        'policy-fresh', jsonb_build_array(count(*) filter (where policy and next_review >= ${today}::date), 0),
        'guidelines-in-force', jsonb_build_array(count(*) filter (where kind in ('guideline', 'routine')), 0),
        'documents-owned', jsonb_build_array(count(owner), count(*)),
        'documents-fresh', jsonb_build_array(count(*) filter (where next_review >= ${today}::date), count(*)))
      from (select d.*, d.kind = 'policy' as policy from document d
            where d.organisation = ${organisation} and d.ended_at is null and d.status = 'in-force') d
    ) || (
      select jsonb_build_object(
        'coordinator-named', jsonb_build_array(count(*), 0),
        'coordinator-stand-in', jsonb_build_array(count(p.stand_in), 0))
      from membership m left join person p
        on p.organisation = m.organisation and p.account = m.person and p.ended_at is null
      where m.organisation = ${organisation} and m.ended_at is null and m.role = 'coordinator'
    ) || (
      select jsonb_build_object('units-listed', jsonb_build_array(count(*), 0))
      from unit where organisation = ${organisation} and ended_at is null and kind in ('board', 'company')
    ) || (
      select jsonb_build_object(
        'assets-owned', jsonb_build_array(count(owner), count(*)),
        'assets-placed', jsonb_build_array(count(unit), count(*)),
        'assets-listed', jsonb_build_array(count(*), 0),
        'assets-classified', jsonb_build_array(count(classified_on), count(*)),
        'critical-classified', jsonb_build_array(count(classified_on) filter (where critical), count(*) filter (where critical)),
        'classified-again', jsonb_build_array(count(*) filter (where classified_on is not null and next_date >= ${today}::date),
                                              count(classified_on)),
        'systems-linked', jsonb_build_array(count(*) filter (where system and linked), count(*) filter (where system)),
        'control-listed', jsonb_build_array(count(*) filter (where control), 0),
        'control-owned', jsonb_build_array(count(owner) filter (where control), count(*) filter (where control)),
        'control-judged', jsonb_build_array(count(critical) filter (where control), count(*) filter (where control)),
        'control-method', jsonb_build_array(count(critical_by) filter (where control and critical),
                                            count(*) filter (where control and critical)),
        'control-zoned', jsonb_build_array(count(zone) filter (where control), count(*) filter (where control)),
        'control-remote', jsonb_build_array(count(remote_access) filter (where control), count(*) filter (where control)),
        'control-closed', jsonb_build_array(count(*) filter (where control and internet <> 'open'),
                                            count(*) filter (where control)),
        'control-vendor', jsonb_build_array(
          count(*) filter (where control and remote_access in ('supplier', 'both') and vendor_access = 'when-opened'),
          count(*) filter (where control and remote_access in ('supplier', 'both'))),
        'control-restored', jsonb_build_array(
          count(*) filter (where control and critical and restored_on >= ${addDays(today, -365)}::date),
          count(*) filter (where control and critical)),
        'agreements-noted', jsonb_build_array(count(agreement) filter (where supplier is not null), count(supplier)))
      from (select a.*, a.kind = 'control-system' as control, a.kind = 'system' as system, n.needs is not null as linked
            from asset a left join (select distinct needs from dependency
                                    where organisation = ${organisation} and ended_at is null) n on n.needs = a.id
            where a.organisation = ${organisation} and a.ended_at is null and a.status <> 'planned') a
    ) || (
      select jsonb_build_object(
        'risks-listed', jsonb_build_array(count(*), 0),
        'risks-assessed', jsonb_build_array(count(current_level), count(*)),
        'risks-owned', jsonb_build_array(count(owner), count(*)),
        'high-risks-handled', jsonb_build_array(
          count(*) filter (where high and (treated or accepted_until >= ${today}::date)), count(*) filter (where high)),
        'acceptances-valid', jsonb_build_array(count(*) filter (where accepted_until >= ${today}::date),
                                               count(*) filter (where treatment = 'accept')))
      from (select r.*, r.current_level in ('high', 'very-high') as high, t.risk is not null as treated
            from risk r left join (select distinct t.risk from risk_measure t join measure m
                                     on m.organisation = t.organisation and m.id = t.measure
                                   where t.organisation = ${organisation} and t.ended_at is null and m.ended_at is null
                                     and m.status <> 'dropped') t on t.risk = r.id
            where r.organisation = ${organisation} and r.ended_at is null) r
    ) || (
      select jsonb_build_object(
        'critical-analysed', jsonb_build_array(count(r.asset), count(*)))
      from asset a left join (select distinct asset from risk where organisation = ${organisation} and ended_at is null
                                and assessed_on is not null) r on r.asset = a.id
      where a.organisation = ${organisation} and a.ended_at is null and a.status <> 'planned' and a.critical
    ) || (
      select jsonb_build_object(
        'suppliers-listed', jsonb_build_array(count(*), 0),
        'suppliers-reachable', jsonb_build_array(count(coalesce(contact_email, contact_phone)), count(*)),
        'suppliers-owned', jsonb_build_array(count(owner), count(*)))
      from supplier where organisation = ${organisation} and ended_at is null
    ) || (
      select jsonb_build_object('report-page', jsonb_build_array(count(*), 0))
      from incident_page where organisation = ${organisation} and replaced_at is null
    ) || (
      select jsonb_build_object('reports-judged', jsonb_build_array(count(*) filter (where state <> 'new'), count(*)))
      from incident_report where organisation = ${organisation} and reported_at < ${addDays(today, -2)}::date
    ) || (
      select jsonb_build_object(
        'incidents-owned', jsonb_build_array(count(owner), count(*)),
        'incidents-learnt', jsonb_build_array(count(lessons) filter (where status = 'closed'), count(*) filter (where status = 'closed')))
      from incident where organisation = ${organisation} and ended_at is null
    ) || (
      select jsonb_build_object(
        'processes-listed', jsonb_build_array(count(*), 0),
        'processes-judged', jsonb_build_array(count(judged_on), count(*)),
        'processes-planned', jsonb_build_array(count(plan) filter (where judged_on is not null), count(judged_on)),
        'chains-hold', jsonb_build_array(count(*) filter (where chain_by is null), count(*)))
      from process where organisation = ${organisation} and ended_at is null
    ) || (
      select jsonb_build_object('plans-exercised', jsonb_build_array(count(exercised_on), count(*)))
      from continuity_plan where organisation = ${organisation} and ended_at is null and status = 'in-force'
    ) || (
      select jsonb_build_object(
        'year-planned', jsonb_build_array(count(*) filter (where every_months is not null), 0))
      from own_task where organisation = ${organisation} and ended_at is null
    ) || (
      select jsonb_build_object(
        'tasks-done', jsonb_build_array(count(*), 0))
      from task_handling where organisation = ${organisation} and done_at >= ${addDays(today, -90)}::date
    ) || (
      select jsonb_build_object(
        'nothing-left', jsonb_build_array(count(*) filter (where due >= ${addDays(today, -30)}::date), count(*)))
      from (select next_date as due from asset where organisation = ${organisation} and ended_at is null
              and next_date is not null
            union all
            select next_review from document where organisation = ${organisation} and ended_at is null
              and status in ('draft', 'in-force') and next_review is not null) due
    )`
}

export function toCounts(pairs: Pairs): Readonly<Record<FactId, Count>> {
  return Object.fromEntries(Object.entries(pairs).map(([id, [n, of]]) => [id, { n, of }])) as Record<FactId, Count>
}

/** Keeps how each part stands, once a month: a second time changes nothing. One statement. */
export async function keepSnapshots(
  db: Db,
  organisation: string,
  snapshots: readonly Snapshot[],
  now: Date,
): Promise<void> {
  await db
    .insertInto('standing')
    .values(snapshots.map((each) => ({ organisation, taken_at: now, ...each })))
    .onConflict((at) => at.columns(['organisation', 'month', 'part']).doNothing())
    .execute()
}

/** The municipalities whose standing of a month is not kept yet, each with a person who plans there. Asked by the worker. */
export async function listUnkept(
  db: Kysely<Tables>,
  month: string,
  roles: readonly string[],
): Promise<ReadonlyArray<{ readonly organisation: string; readonly person: string }>> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role lagesbild_worker`.execute(transaction)
    const { rows } = await sql<{ organisation: string; person: string }>`
      select m.organisation, min(m.person) as person from membership m
      where m.ended_at is null and m.role = any(${roles}::text[])
        and not exists (select from standing s where s.organisation = m.organisation and s.month = ${month}::date)
      group by m.organisation order by m.organisation limit 50`.execute(transaction)
    return rows
  })
}
