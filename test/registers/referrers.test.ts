import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetActions, assetRegister } from '../../src/modules/assets/index.ts'
import { incidentActions } from '../../src/modules/incidents/index.ts'
import { measureActions } from '../../src/modules/measures/index.ts'
import { perform } from '../../src/platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { readBeside } from '../../src/platform/register/queries/beside.ts'

const now = new Date('2026-12-01T09:04:00Z')

describe.each(databaseKinds)('what refers to a record, on the %s database', (kind) => {
  let database: TestDatabase
  let journal = ''
  let untouched = ''
  const as = (organisation: string) => ({ person: organisation, organisation })
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      for (const id of ['ekebro', 'annan']) {
        await db.insertInto('organisation').values({ id, kind: 'municipality', name: id }).execute()
        await db
          .insertInto('identity.user')
          .values({ id, name: id, email: `${id}@x.example` })
          .execute()
        await db.insertInto('membership').values({ organisation: id, person: id, role: 'coordinator' }).execute()
      }
    })
    const add = async (action: typeof assetActions.create, fields: Record<string, string>) =>
      (await perform(database.db, as('ekebro'), action, { fields }, now)).id
    journal = await add(assetActions.create, { name: 'Journalen', kind: 'system', status: 'in-use' })
    untouched = await add(assetActions.create, { name: 'Diariet', kind: 'system', status: 'in-use' })
    for (const number of [7, 3, 5, 1, 6, 2, 4]) {
      await add(measureActions.create, { name: `Åtgärd ${number}`, status: 'planned', asset: journal })
    }
    const gone = await add(measureActions.create, { name: 'Avslutad', status: 'planned', asset: journal })
    await perform(database.db, as('ekebro'), measureActions.end, { id: gone, ended: true }, now)
    await add(incidentActions.create, { name: 'Stopp', kind: 'outage', severity: 'low', asset: journal })
  })
  afterAll(() => database.close())

  const read = (id: string) => perform(database.db, as('ekebro'), assetActions.read, id, now)

  test('is counted by register, with the first by name and what tells them apart; what has ended is not', async () => {
    const { referrers } = await read(journal)
    expect(referrers.map(({ register, field, count }) => [register.table, field, count])).toEqual([
      ['measure', 'asset', 7],
      ['incident', 'asset', 1],
    ])
    expect(referrers[0]?.first.map(({ name, mark }) => [name, mark])).toEqual(
      [1, 2, 3, 4, 5].map((number) => [`Åtgärd ${number}`, 'planned']),
    )
  })

  test('is nothing of a record that nothing refers to', async () => {
    expect((await read(untouched)).referrers).toEqual([])
  })

  test('is read in one statement, only of one’s own organisation and of registers that one may read', async () => {
    const found = (organisation: string, role: 'coordinator' | 'employee') =>
      database.asOwner((db) =>
        db.transaction().execute((tx) => readBeside(tx, assetRegister, { organisation, role }, journal)),
      )
    const statements = await database.statementsOf(() => found('ekebro', 'coordinator'))
    expect(statements.filter((each) => !/role/.test(each.slice(0, 20)))).toHaveLength(1)
    expect((await found('ekebro', 'coordinator')).referrers).toHaveLength(2)
    expect((await found('annan', 'coordinator')).referrers).toEqual([])
    expect((await found('ekebro', 'employee')).referrers).toEqual([])
  })
})
