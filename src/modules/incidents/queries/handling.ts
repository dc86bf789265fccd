import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Level, SeverityModel } from '../rules/severity.ts'
import type { By, Db } from './events.ts'

export type PersonRole = NonNullable<Selectable<Tables['incident_affected']>['role']>
/** What can be hit by an incident, or take part in it. */
export const affectedKinds = ['asset', 'supplier', 'unit', 'person'] as const
export type AffectedKind = (typeof affectedKinds)[number]

export interface Affected {
  readonly id: string
  readonly what: AffectedKind
  /** The record. */
  readonly record: string
  readonly name: string
  readonly role: PersonRole | null
}

export interface IncidentMeasure {
  readonly id: string
  readonly name: string
  readonly kind: 'task' | 'lesson'
  readonly status: Selectable<Tables['measure']>['status']
  readonly owner: string | null
  readonly dueOn: string | null
}

export interface JudgedSeverity {
  readonly level: Level
  readonly model: number
  readonly why: string
  readonly judgedAt: string
  readonly by: string | null
}

export interface Handling {
  readonly affected: readonly Affected[]
  readonly measures: readonly IncidentMeasure[]
  /** The last judgement; null where nobody has judged by the words. */
  readonly judged: JudgedSeverity | null
  readonly cause: { readonly version: number; readonly steps: readonly string[] } | null
}

/** All that is beside an incident's own fields and its timeline. One statement. */
export async function readHandling(db: Db, organisation: string, incident: string): Promise<Handling> {
  const of = (table: string) => sql`
    ${sql.table(table)} t where t.organisation = ${organisation} and t.incident = ${incident}`
  const { rows } = await sql<Handling>`
    select
      coalesce((select json_agg(json_build_object('id', t.id, 'role', t.role, 'record', coalesce(t.asset, t.supplier, t.unit, t.person),
          'what', case when t.asset is not null then 'asset' when t.supplier is not null then 'supplier'
                       when t.unit is not null then 'unit' else 'person' end,
          'name', coalesce(a.name, s.name, u.name, p.name)) order by t.added_at, t.id)
        from incident_affected t
          left join asset a on a.organisation = t.organisation and a.id = t.asset
          left join supplier s on s.organisation = t.organisation and s.id = t.supplier
          left join unit u on u.organisation = t.organisation and u.id = t.unit
          left join person p on p.organisation = t.organisation and p.id = t.person
        where t.organisation = ${organisation} and t.incident = ${incident} and t.ended_at is null), '[]') as affected,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'kind', t.kind, 'status', m.status, 'dueOn', m.due_on,
          'owner', o.name) order by m.due_on nulls last, t.added_at, m.id)
        from incident_measure t
          join measure m on m.organisation = t.organisation and m.id = t.measure and m.ended_at is null
          left join person o on o.organisation = m.organisation and o.id = m.owner
        where t.organisation = ${organisation} and t.incident = ${incident}), '[]') as measures,
      (select json_build_object('level', t.level, 'model', t.model, 'why', t.why, 'judgedAt', t.judged_at,
          'by', (select name from identity."user" where id = t.judged_by))
        from ${of('incident_severity')} order by t.judged_at desc, t.id limit 1) as judged,
      (select json_build_object('version', t.version, 'steps', t.steps) from ${of('incident_cause')}) as cause`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) throw new Error('no row')
  return row
}

/** Adds what was hit, or who takes part. One statement. */
export async function insertAffected(
  db: Db,
  { organisation, person, now }: By,
  { incident, what, record, role }: { incident: string; what: AffectedKind; record: string; role: PersonRole | null },
): Promise<void> {
  await db
    .insertInto('incident_affected')
    .values({ organisation, incident, [what]: record, role, added_at: now, added_by: person })
    .execute()
}

/** It was not hit, or takes no part any more. One statement. */
export async function endAffected(
  db: Db,
  { organisation, person, now }: By,
  { incident, id }: { incident: string; id: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('incident_affected')
    .set({ ended_at: now, ended_by: person })
    .where('organisation', '=', organisation)
    .where('incident', '=', incident)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function tieMeasure(
  db: Db,
  { organisation, person, now }: By,
  tied: { incident: string; measure: string; kind: 'task' | 'lesson' },
): Promise<void> {
  await db
    .insertInto('incident_measure')
    .values({ organisation, ...tied, added_at: now, added_by: person })
    .execute()
}

/**
 * Whether an incident is somebody's: they answer for it or for something that it has hit, or take part in it. One statement.
 */
export async function isConcerned(
  db: Db,
  { organisation, person }: { organisation: string; person: string },
  incident: string,
): Promise<boolean> {
  const { rows } = await sql<{ concerned: boolean }>`
    select exists (
      select from incident i join person p on p.organisation = i.organisation and p.account = ${person} and p.ended_at is null
        left join asset a on a.organisation = i.organisation and a.id = i.asset
      where i.organisation = ${organisation} and i.id = ${incident}
        and (p.id = i.owner or p.id = a.owner or exists (
          select from incident_affected t left join asset h on h.organisation = t.organisation and h.id = t.asset
          where t.organisation = i.organisation and t.incident = i.id and t.ended_at is null
            and (t.person = p.id or h.owner = p.id)))) as concerned`.execute(db)
  return rows[0]?.concerned === true
}

export interface SavedSeverityModel extends SeverityModel {
  readonly savedAt: Date
  readonly savedBy: string | null
}

/** The municipality's own words, the newest first. One statement. */
export async function readSeverityModels(db: Db, organisation: string, limit = 50): Promise<SavedSeverityModel[]> {
  const rows = await db
    .selectFrom('incident_severity_model as m')
    .leftJoin('identity.user as u', 'u.id', 'm.saved_by')
    .select(['m.version', 'm.content', 'm.saved_at as savedAt', 'u.name as savedBy'])
    .where('m.organisation', '=', organisation)
    .orderBy('m.version', 'desc')
    .limit(limit)
    .execute()
  // Written by insertSeverityModel alone, from what faultsIn has checked
  return rows.map(({ content, ...row }) => ({ ...row, levels: content as SeverityModel['levels'] }))
}

/** @throws a unique violation, told as `conflict`, where somebody else has saved the same version */
export async function insertSeverityModel(
  db: Db,
  { organisation, person, now }: By,
  { version, levels }: SeverityModel,
): Promise<void> {
  await db
    .insertInto('incident_severity_model')
    .values({ organisation, version, content: JSON.stringify(levels), saved_at: now, saved_by: person })
    .execute()
}

/** How grave an incident is judged to be, in its history and in its record. Two statements. */
export async function judgeSeverity(
  db: Db,
  { organisation, person, now }: By,
  { incident, ...judged }: { incident: string; level: Level; model: number; why: string },
): Promise<void> {
  await db
    .insertInto('incident_severity')
    .values({ organisation, incident, ...judged, judged_at: now, judged_by: person })
    .execute()
  await db
    .updateTable('incident')
    .set({ severity: judged.level, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', incident)
    .execute()
}

/** Keeps why it happened, step by step; false where somebody else has since the version that was opened. One statement. */
export async function keepCause(
  db: Db,
  { organisation, person, now }: By,
  { incident, version, steps }: { incident: string; version: number; steps: readonly string[] },
): Promise<boolean> {
  const { rows } = await sql`
    insert into incident_cause (organisation, incident, version, steps, changed_at, changed_by)
    select ${organisation}, ${incident}::uuid, 1, ${JSON.stringify(steps)}::jsonb, ${now}, ${person} where ${version}::integer = 0
      or exists (select from incident_cause where organisation = ${organisation} and incident = ${incident})
    on conflict (organisation, incident) do update
      set version = incident_cause.version + 1, steps = excluded.steps, changed_at = excluded.changed_at, changed_by = excluded.changed_by
      where incident_cause.version = ${version}
    returning version`.execute(db)
  return rows.length > 0
}

/** The cause that the record states. One statement. */
export async function setCause(db: Db, { organisation, person, now }: By, incident: string, cause: string) {
  await db
    .updateTable('incident')
    .set({ cause, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', incident)
    .execute()
}
