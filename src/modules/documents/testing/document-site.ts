import { type Action, perform } from '../../../platform/action/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import type { Role } from '../../../platform/tenancy/index.ts'

export const now = new Date('2026-11-30T09:04:00Z')

/** Whoever asks, by what they are. Bo runs another municipality; the guest works there and stands in no register. */
export const members = {
  coordinator: { person: 'anna', organisation: 'arboga' },
  owner: { person: 'maria', organisation: 'arboga' },
  employee: { person: 'nils', organisation: 'arboga' },
  guest: { person: 'gast', organisation: 'arboga' },
  stranger: { person: 'bo', organisation: 'boden' },
} as const

const works: ReadonlyArray<readonly [person: string, organisation: string, role: Role]> = [
  ['anna', 'arboga', 'coordinator'],
  ['maria', 'arboga', 'owner'],
  ['nils', 'arboga', 'employee'],
  ['gast', 'arboga', 'employee'],
  ['bo', 'boden', 'administrator'],
]

export interface DocumentSite extends TestDatabase {
  /** Does an action as someone, at `now` unless told. */
  as<Input, Output>(
    who: (typeof members)[keyof typeof members],
    action: Action<Input, Output>,
    input: unknown,
    at?: Date,
  ): Promise<Output>
  readonly units: { readonly board: string; readonly school: string; readonly company: string }
  /** Adds a document to the register, in the first municipality. */
  addDocument(values: object): Promise<string>
}

/** Two municipalities; the first with a board, a school below it and a company, and with people in them. */
export async function openDocumentSite(kind: TestDatabase['kind']): Promise<DocumentSite> {
  const database = await openTestDatabase(kind)
  const by = { organisation: 'arboga', created_at: now, created_by: 'anna', changed_at: now, changed_by: 'anna' }
  const add = (table: 'unit' | 'person' | 'document', values: object) =>
    database.asOwner(async (db) => {
      const row = { ...by, ...values } as never
      const { id } = await db.insertInto(table).values(row).returning('id').executeTakeFirstOrThrow()
      return id
    })
  await database.asOwner(async (db) => {
    const organisations = ['arboga', 'boden'].map((id) => ({ id, kind: 'municipality' as const, name: id }))
    await db.insertInto('organisation').values(organisations).execute()
    for (const [person, organisation, role] of works) {
      const user = { id: person, name: person, email: `${person}@x.example` }
      await db.insertInto('identity.user').values(user).execute()
      await db.insertInto('membership').values({ organisation, person, role }).execute()
    }
  })
  const board = await add('unit', { kind: 'board', name: 'Barn- och utbildningsnämnden' })
  const school = await add('unit', { kind: 'unit', name: 'Ängskolan', parent: board })
  const company = await add('unit', { kind: 'company', name: 'Vatten AB' })
  await add('person', { name: 'Anna Lindqvist', account: 'anna' })
  await add('person', { name: 'Maria Holm', account: 'maria', unit: company })
  await add('person', { name: 'Nils Åberg', account: 'nils', unit: school })
  for (let n = 1; n <= 6; n += 1) await add('person', { name: `Lärare ${n}`, unit: school })
  return {
    ...database,
    units: { board, school, company },
    as: (who, action, input, at = now) => perform(database.db, who, action, input, at),
    addDocument: (values) => add('document', { kind: 'policy', name: 'Policy', ...values }),
  }
}
