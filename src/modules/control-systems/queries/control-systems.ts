import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Conduit, ControlSystem, Zone } from '../rules/control-system.ts'
import type { Judgement } from '../rules/read-judgement.ts'

type Db = Transaction<Tables>

/** What a picture of more than these could not show. A municipality has some dozens. */
const most = 1000

export interface FoundSystems {
  readonly systems: readonly ControlSystem[]
  readonly zones: readonly Zone[]
  readonly conduits: readonly Conduit[]
}

/** The control systems that have not ended, with the zones and what passes between these, by name. One statement. */
export async function readSystems(db: Db, organisation: string): Promise<FoundSystems> {
  const { rows } = await sql<{ found: FoundSystems }>`
    select json_build_object(
      'systems', (select coalesce(json_agg(s.system order by s.ordered), '[]') from (
        select a.ordered, json_build_object(
          'id', a.id, 'name', a.name, 'controls', a.controls, 'sector', a.sector,
          'unit', case when u.id is null then null else json_build_object('id', u.id, 'name', u.name) end,
          'owner', o.name, 'supplier', s.name, 'zone', a.zone, 'critical', a.critical, 'criticalBy', a.critical_by,
          'internet', a.internet, 'remoteAccess', a.remote_access, 'remoteWhen', a.remote_when,
          'remoteProtection', a.remote_protection, 'vendorAccess', a.vendor_access, 'byHand', a.by_hand,
          'restoredOn', a.restored_on) as system
        from asset a
          left join unit u on u.organisation = a.organisation and u.id = a.unit
          left join person o on o.organisation = a.organisation and o.id = a.owner
          left join supplier s on s.organisation = a.organisation and s.id = a.supplier
        where a.organisation = ${organisation} and a.kind = 'control-system' and a.ended_at is null
        order by a.ordered, a.id limit ${most}) s),
      'zones', (select coalesce(json_agg(json_build_object('id', z.id, 'name', z.name, 'kind', z.kind, 'summary', z.summary)
                                         order by z.ordered, z.id), '[]')
                from zone z where z.organisation = ${organisation} and z.ended_at is null),
      'conduits', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'from', c.from_zone, 'to', c.to_zone,
                                                              'carries', c.carries, 'protection', c.protection)
                                            order by c.ordered, c.id), '[]')
                   from conduit c where c.organisation = ${organisation} and c.ended_at is null)) as found`.execute(db)
  return rows[0]?.found ?? { systems: [], zones: [], conduits: [] }
}

/** A judgement as it was kept. */
export interface KeptJudgement extends Judgement {
  readonly id: string
  readonly judgedAt: Date
  /** The name of who did it. */
  readonly judgedBy: string
}

/** How a system has been judged, the newest first. One statement. */
export async function listJudgements(db: Db, organisation: string, asset: string): Promise<KeptJudgement[]> {
  const { rows } = await sql<KeptJudgement>`
    select j.id, j.critical, j.method, j.harm, j.within, j.reach, j.instead, j.reason, j.judged_at as "judgedAt",
           coalesce(u.name, j.judged_by) as "judgedBy"
    from critical_judgement j left join identity."user" u on u.id = j.judged_by
    where j.organisation = ${organisation} and j.asset = ${asset}::uuid
    order by j.judged_at desc, j.id limit 20`.execute(db)
  return rows
}

/** Keeps a judgement, and what follows from it on the asset. Two statements. */
export async function keepJudgement(
  db: Db,
  { organisation, person, now }: { organisation: string; person: string; now: Date },
  asset: string,
  { critical, method, ...answers }: Judgement,
): Promise<void> {
  await db
    .insertInto('critical_judgement')
    .values({ organisation, asset, critical, method, ...answers, judged_at: now, judged_by: person })
    .execute()
  await db
    .updateTable('asset')
    .set({ critical, critical_by: method, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', asset)
    .execute()
}
