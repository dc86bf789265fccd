import { type Action, perform } from '../../../platform/action/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import type { Role } from '../../../platform/tenancy/index.ts'

export const now = new Date('2026-11-30T09:04:00Z')

/** Whoever asks, by what they are: Maria owns what is hers, Per decides, Bo runs another municipality. */
export const members = {
  coordinator: { person: 'anna', organisation: 'arboga' },
  owner: { person: 'maria', organisation: 'arboga' },
  manager: { person: 'per', organisation: 'arboga' },
  reviewer: { person: 'jonas', organisation: 'arboga' },
  stranger: { person: 'bo', organisation: 'boden' },
} as const

const works: ReadonlyArray<readonly [person: string, organisation: string, role: Role]> = [
  ['anna', 'arboga', 'coordinator'],
  ['maria', 'arboga', 'owner'],
  ['per', 'arboga', 'manager'],
  ['jonas', 'arboga', 'reviewer'],
  ['bo', 'boden', 'coordinator'],
]

type Made = 'unit' | 'person' | 'asset' | 'supplier' | 'process' | 'continuity_plan'

export interface ContinuitySite extends TestDatabase {
  /** Does an action as someone, at `now` unless told. */
  as<Input, Output>(
    who: (typeof members)[keyof typeof members],
    action: Action<Input, Output>,
    input: unknown,
    at?: Date,
  ): Promise<Output>
  /** Adds a record past the program. Gives its id. */
  add(table: Made, values: object, organisation?: string): Promise<string>
  /** `asset` needs `needs`. */
  link(asset: string, needs: string): Promise<void>
  readonly maria: string
}

/** Two municipalities, the first with a person in its register who owns what is hers. */
export async function openContinuitySite(kind: TestDatabase['kind']): Promise<ContinuitySite> {
  const database = await openTestDatabase(kind)
  const add = async (table: Made, values: object, organisation = 'arboga') => {
    const by = { organisation, created_at: now, created_by: 'anna', changed_at: now, changed_by: 'anna' }
    const { id } = await database.asOwner((db) =>
      db
        .insertInto(table)
        .values({ ...by, ...values } as never)
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    return id
  }
  await database.asOwner(async (db) => {
    const organisations = ['arboga', 'boden'].map((id) => ({ id, kind: 'municipality' as const, name: id }))
    await db.insertInto('organisation').values(organisations).execute()
    for (const [person, organisation, role] of works) {
      await db
        .insertInto('identity.user')
        .values({ id: person, name: person, email: `${person}@x.example` })
        .execute()
      await db.insertInto('membership').values({ organisation, person, role }).execute()
    }
  })
  const maria = await add('person', { name: 'Maria Holm', account: 'maria' })
  return {
    ...database,
    maria,
    add,
    as: (who, action, input, at = now) => perform(database.db, who, action, input, at),
    link: async (asset, needs) => {
      const row = { organisation: 'arboga', asset, needs, added_at: now, added_by: 'anna' }
      await database.asOwner((db) => db.insertInto('dependency').values(row).execute())
    },
  }
}
