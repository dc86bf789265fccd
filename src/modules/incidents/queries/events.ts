import type { Selectable, Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'

export type Db = Transaction<Tables>

/** By whom something is changed, and when. */
export interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export type EventKind = Selectable<Tables['incident_event']>['kind']

/** A fact of an incident: when it was so, and when it was written down. */
export interface IncidentEvent {
  readonly id: string
  readonly kind: EventKind
  readonly happenedAt: Date
  readonly body: string | null
  readonly recordedAt: Date
  /** Who wrote it down, by name. */
  readonly by: string | null
}

/** The timeline of an incident, the earliest first. One statement. */
export async function listEvents(db: Db, organisation: string, incident: string): Promise<IncidentEvent[]> {
  return db
    .selectFrom('incident_event as e')
    .leftJoin('identity.user as u', 'u.id', 'e.recorded_by')
    .select(['e.id', 'e.kind', 'e.happened_at as happenedAt', 'e.body', 'e.recorded_at as recordedAt', 'u.name as by'])
    .where('e.organisation', '=', organisation)
    .where('e.incident', '=', incident)
    .orderBy('e.happened_at')
    .orderBy('e.recorded_at')
    .orderBy('e.id')
    .execute()
}

/** Writes a fact on the timeline. One statement. */
export async function recordEvent(
  db: Db,
  { organisation, person, now }: By,
  { incident, kind, at, body }: { incident: string; kind: EventKind; at: Date; body: string | null },
): Promise<void> {
  await db
    .insertInto('incident_event')
    .values({ organisation, incident, kind, happened_at: at, body, recorded_at: now, recorded_by: person })
    .execute()
}

export async function setStatus(
  db: Db,
  { organisation, person, now }: By,
  incident: string,
  status: 'handled' | 'closed',
): Promise<void> {
  await db
    .updateTable('incident')
    .set({ status, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', incident)
    .execute()
}

/** A new incident from what somebody reported. One statement. */
export async function addIncident(
  db: Db,
  { organisation, person, now }: By,
  { name, discoveredOn, supplier }: { name: string; discoveredOn: string; supplier: string | null },
): Promise<string> {
  const { id } = await db
    .insertInto('incident')
    .values({
      organisation,
      name,
      kind: 'other',
      supplier,
      discovered_on: discoveredOn,
      created_at: now,
      created_by: person,
      changed_at: now,
      changed_by: person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
