import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { isRole, type OrganisationKind, type Role } from '../../../platform/tenancy/index.ts'

export interface Colleague {
  readonly person: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly since: Date
}

/** Who works in the organisation in scope, by name. One statement. */
export async function listColleagues(db: Transaction<Tables>, organisation: string): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('identity.user as u', 'u.id', 'm.person')
    .select(['m.person', 'u.name', 'u.email', 'm.role', 'm.since'])
    .where('m.organisation', '=', organisation)
    .where('m.ended_at', 'is', null)
    .orderBy('u.name')
    .orderBy('m.person')
    .execute()
  return rows.flatMap(({ role, ...row }) => (isRole(role) ? { ...row, role } : []))
}

/**
 * The roles of everyone who works in the organisation in scope, by person, which nobody else changes until the transaction ends: so that
 * two who end each other's work at once cannot leave nobody.
 */
export async function lockRoles(db: Transaction<Tables>, organisation: string): Promise<Map<string, Role>> {
  const rows = await db
    .selectFrom('membership')
    .select(['person', 'role'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy('person')
    .forUpdate()
    .execute()
  return new Map(rows.flatMap(({ person, role }) => (isRole(role) ? [[person, role]] : [])))
}

/** The role that a person has somewhere: for the person, or for those who work there. */
export async function findRole(db: Transaction<Tables>, organisation: string, person: string): Promise<Role | null> {
  const row = await db
    .selectFrom('membership')
    .select('role')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && isRole(row.role) ? row.role : null
}

export async function changeRole(
  db: Transaction<Tables>,
  organisation: string,
  { person, role }: { person: string; role: Role },
): Promise<void> {
  await db
    .updateTable('membership')
    .set({ role })
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .execute()
}

/** From now on the person does not work there. What they did stays, with their name. */
export async function endWork(db: Transaction<Tables>, organisation: string, person: string, now: Date): Promise<void> {
  await db
    .updateTable('membership')
    .set({ ended_at: now })
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .execute()
}

export interface Place {
  readonly name: string
  readonly kind: OrganisationKind
}

/** @throws where there is no such organisation, which a scope never names */
export async function readPlace(db: Transaction<Tables>, organisation: string): Promise<Place> {
  return db.selectFrom('organisation').select(['name', 'kind']).where('id', '=', organisation).executeTakeFirstOrThrow()
}
