import type { Kysely } from 'kysely'
import { type Action, perform } from '../../../platform/action/index.ts'
import type { Tables } from '../../../platform/database/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import type { Role } from '../../../platform/tenancy/index.ts'

/** A Tuesday in week 48. */
export const now = new Date('2026-11-24T09:04:00Z')
export const today = '2026-11-24'

export interface Member {
  readonly person: string
  readonly organisation: string
}

/** A municipality with a coordinator, an owner, a manager and a reviewer, and one that shares its coordinator. */
export const members = {
  anna: { person: 'anna', organisation: 'ekebro' },
  maria: { person: 'maria', organisation: 'ekebro' },
  karin: { person: 'karin', organisation: 'ekebro' },
  jonas: { person: 'jonas', organisation: 'ekebro' },
  annaElsewhere: { person: 'anna', organisation: 'nordtal' },
} as const satisfies Record<string, Member>

const works: ReadonlyArray<readonly [person: string, organisation: string, role: Role]> = [
  ['anna', 'ekebro', 'coordinator'],
  ['maria', 'ekebro', 'owner'],
  ['karin', 'ekebro', 'manager'],
  ['jonas', 'ekebro', 'reviewer'],
  ['anna', 'nordtal', 'coordinator'],
]

export interface CycleSite extends TestDatabase {
  /** Does an action as someone, at `now` unless told. */
  as<Input, Output>(who: Member | null, action: Action<Input, Output>, input: unknown, at?: Date): Promise<Output>
  /** Puts a person in the register; their account is that of a member with the same name. Gives the id. */
  addPerson(organisation: string, name: string, account: string | null, unit?: string): Promise<string>
  addUnit(
    organisation: string,
    name: string,
    kind: 'board' | 'administration' | 'unit',
    parent: string | null,
  ): Promise<string>
  /** A classification that has been begun. */
  addDraft(organisation: string, asset: string): Promise<void>
  /** A system that is to be classified again. Gives the id. */
  addAsset(organisation: string, name: string, given?: Readonly<Record<string, unknown>>): Promise<string>
  addZone(organisation: string, name: string): Promise<string>
  addSupplier(organisation: string, name: string, given?: Readonly<Record<string, unknown>>): Promise<string>
  addMeasure(organisation: string, name: string, given?: Readonly<Record<string, unknown>>): Promise<string>
  addRisk(organisation: string, name: string, given?: Readonly<Record<string, unknown>>): Promise<string>
  addDocument(organisation: string, name: string, given?: Readonly<Record<string, unknown>>): Promise<string>
  addProcess(organisation: string, name: string, given?: Readonly<Record<string, unknown>>): Promise<string>
  addPlan(organisation: string, name: string, given?: Readonly<Record<string, unknown>>): Promise<string>
}

export async function openCycleSite(kind: TestDatabase['kind']): Promise<CycleSite> {
  const database = await openTestDatabase(kind)
  await database.asOwner(fill)
  const add = (
    table:
      | 'person'
      | 'risk'
      | 'zone'
      | 'asset'
      | 'document'
      | 'measure'
      | 'supplier'
      | 'unit'
      | 'process'
      | 'continuity_plan',
    organisation: string,
    given: Readonly<Record<string, unknown>>,
  ) =>
    database.asOwner(async (db) => {
      const by = { created_at: now, created_by: 'anna', changed_at: now, changed_by: 'anna' }
      const row = { organisation, ...by, ...given } as never
      return (await db.insertInto(table).values(row).returning('id').executeTakeFirstOrThrow()).id
    })
  return {
    ...database,
    as: (who, action, input, at = now) => perform(database.db, who, action, input, at),
    addPerson: (organisation, name, account, unit) =>
      add('person', organisation, { name, account, unit: unit ?? null }),
    addUnit: (organisation, name, kind, parent) => add('unit', organisation, { name, kind, parent }),
    addDraft: (organisation, asset) =>
      database.asOwner(async (db) => {
        const by = { started_at: now, started_by: 'anna', changed_at: now, changed_by: 'anna' }
        await db
          .insertInto('assessment')
          .values({ organisation, asset, kind: 'full', model: 0, ...by } as never)
          .execute()
      }),
    addAsset: (organisation, name, given = {}) => add('asset', organisation, { kind: 'system', name, ...given }),
    addZone: (organisation, name) => add('zone', organisation, { name }),
    addSupplier: (organisation, name, given = {}) => add('supplier', organisation, { name, ...given }),
    addMeasure: (organisation, name, given = {}) => add('measure', organisation, { name, ...given }),
    addProcess: (organisation, name, given = {}) => add('process', organisation, { name, ...given }),
    addPlan: (organisation, name, given = {}) => add('continuity_plan', organisation, { name, ...given }),
    addRisk: (organisation, name, given = {}) => add('risk', organisation, { name, ...given }),
    addDocument: (organisation, name, given = {}) =>
      add('document', organisation, { kind: 'policy', status: 'in-force', name, ...given }),
  }
}

async function fill(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('organisation')
    .values([
      { id: 'ekebro', kind: 'municipality', name: 'Ekebro', county_code: null },
      { id: 'nordtal', kind: 'municipality', name: 'Nordtal', county_code: null },
    ])
    .execute()
  // `gone` has an account and does not work there any more
  const people = [...new Set(['gone', ...works.map(([person]) => person)])]
  await db
    .insertInto('identity.user')
    .values(people.map((person) => ({ id: person, name: person, email: `${person}@ekebro.example` })))
    .execute()
  await db
    .insertInto('membership')
    .values(works.map(([person, organisation, role]) => ({ person, organisation, role, ended_at: null })))
    .execute()
}
