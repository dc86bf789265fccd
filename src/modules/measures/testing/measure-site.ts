import { type Action, perform } from '../../../platform/action/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import type { Role } from '../../../platform/tenancy/index.ts'

export const now = new Date('2026-11-30T09:04:00Z')

/** Whoever asks, by what they are: Maria owns what is hers, Bo runs another municipality. */
export const members = {
  coordinator: { person: 'anna', organisation: 'arboga' },
  owner: { person: 'maria', organisation: 'arboga' },
  reviewer: { person: 'jonas', organisation: 'arboga' },
  stranger: { person: 'bo', organisation: 'boden' },
} as const

const works: ReadonlyArray<readonly [person: string, organisation: string, role: Role]> = [
  ['anna', 'arboga', 'coordinator'],
  ['maria', 'arboga', 'owner'],
  ['jonas', 'arboga', 'reviewer'],
  ['bo', 'boden', 'administrator'],
]

export interface MeasureSite extends TestDatabase {
  /** Does an action as someone, at `now` unless told. */
  as<Input, Output>(
    who: (typeof members)[keyof typeof members],
    action: Action<Input, Output>,
    input: unknown,
    at?: Date,
  ): Promise<Output>
  readonly units: { readonly board: string; readonly school: string }
  readonly assets: { readonly journal: string; readonly website: string }
  readonly people: { readonly anna: string; readonly maria: string }
  /** A policy in force. */
  readonly policy: string
}

/** Two municipalities; the first with a board, a school below it, two systems, two people and a policy. */
export async function openMeasureSite(kind: TestDatabase['kind']): Promise<MeasureSite> {
  const database = await openTestDatabase(kind)
  const made = await database.asOwner(async (db) => {
    const organisations = ['arboga', 'boden'].map((id) => ({ id, kind: 'municipality' as const, name: id }))
    await db.insertInto('organisation').values(organisations).execute()
    for (const [person, organisation, role] of works) {
      await db
        .insertInto('identity.user')
        .values({ id: person, name: person, email: `${person}@x.example` })
        .execute()
      await db.insertInto('membership').values({ organisation, person, role }).execute()
    }
    const by = { organisation: 'arboga', created_at: now, created_by: 'anna', changed_at: now, changed_by: 'anna' }
    const add = async (table: 'unit' | 'person' | 'asset' | 'document', values: object) => {
      const row = { ...by, ...values } as never
      const { id } = await db.insertInto(table).values(row).returning('id').executeTakeFirstOrThrow()
      return id
    }
    const board = await add('unit', { kind: 'board', name: 'Barn- och utbildningsnämnden' })
    const school = await add('unit', { kind: 'unit', name: 'Ängskolan', parent: board })
    return {
      units: { board, school },
      people: {
        anna: await add('person', { name: 'Anna Lindqvist', account: 'anna' }),
        maria: await add('person', { name: 'Maria Holm', account: 'maria' }),
      },
      assets: {
        journal: await add('asset', {
          kind: 'system',
          name: 'Journalen',
          unit: school,
          confidentiality: 3,
          availability: 2,
        }),
        website: await add('asset', {
          kind: 'system',
          name: 'Webbplatsen',
          unit: board,
          confidentiality: 0,
          availability: 1,
        }),
      },
      policy: await add('document', { kind: 'policy', name: 'Informationssäkerhetspolicy', status: 'in-force' }),
    }
  })
  return { ...database, ...made, as: (who, action, input, at = now) => perform(database.db, who, action, input, at) }
}
