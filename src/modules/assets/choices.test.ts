import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { assetActions } from './index.ts'

const now = new Date('2026-11-24T09:04:00Z')
const organisation = 'ekebro'
const ellen = { person: 'ellen', organisation }
const many = 2500

describe.each(databaseKinds)(`choosing among ${many} on the %s database`, (kind) => {
  let database: TestDatabase
  let zoe: string
  let gone: string
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      await db
        .insertInto('organisation')
        .values({ id: organisation, kind: 'municipality', name: 'Ekebro', county_code: null })
        .execute()
      await db.insertInto('identity.user').values({ id: 'ellen', name: 'Ellen', email: 'ellen@example.org' }).execute()
      await db
        .insertInto('membership')
        .values({ organisation, person: 'ellen', role: 'coordinator', ended_at: null })
        .execute()
      await sql`
        insert into person (organisation, name, created_at, created_by, changed_at, changed_by)
        select ${organisation}, name, now(), 'ellen', now(), 'ellen' from (
          select 'Namn ' || n as name from generate_series(1, ${many - 2}::integer) n
          union all values ('Zoe Öberg'), ('Örjan Åkesson')) p`.execute(db)
      const people = await db.selectFrom('person').select(['id', 'name']).where('name', 'not like', 'Namn%').execute()
      zoe = people.find(({ name }) => name.startsWith('Zoe'))?.id ?? ''
      gone = people.find(({ name }) => name.startsWith('Örjan'))?.id ?? ''
    })
  })
  afterAll(() => database.close())

  const create = (fields: Record<string, string>) =>
    perform(database.db, ellen, assetActions.create, { fields: { kind: 'system', status: 'in-use', ...fields } }, now)
  const change = (id: string, version: number, fields: Record<string, string>) =>
    perform(database.db, ellen, assetActions.change, { id, version, fields }, now)
  const form = (asked: { id?: string; written?: Record<string, string>; searches?: Record<string, string> }) =>
    perform(database.db, ellen, assetActions.form, { id: null, since: null, ...asked }, now)
  const found = async (query: string) => {
    const { records } = await perform(database.db, ellen, assetActions.list, query, now)
    return records.map(({ values }) => values.name)
  }
  const end = (ended: boolean) =>
    database.asOwner((db) =>
      sql`update person set ended_at = ${ended ? now : null}::timestamptz where id = ${gone}::uuid`.execute(db),
    )

  test('a form lists the first, and what is chosen by name however far down it stands', async () => {
    const { id } = await create({ name: 'Journal', owner: zoe })
    const { choosable, sought } = await form({ id })
    expect(choosable.owner?.map(({ name }) => name).slice(0, 2)).toEqual(['Zoe Öberg', 'Namn 1'])
    expect(choosable.owner).toHaveLength(51)
    expect(sought.owner).toEqual({ total: many, search: '', matched: many })
    expect(choosable.unit).toEqual([])
    expect(sought.unit).toBeUndefined()
    const written = await form({ written: { owner: zoe } })
    expect(written.choosable.owner?.[0]).toMatchObject({ id: zoe, name: 'Zoe Öberg' })
  })

  test('a search finds by parts of the name, the first of many, and keeps what is chosen', async () => {
    const { choosable, sought } = await form({ written: { owner: gone }, searches: { owner: 'öberg zoe' } })
    expect(choosable.owner?.map(({ id }) => id)).toEqual([gone, zoe])
    expect(sought.owner).toEqual({ total: many, search: 'öberg zoe', matched: 1 })
    const wide = await form({ searches: { owner: 'namn' } })
    expect([wide.choosable.owner?.length, wide.sought.owner?.matched]).toEqual([50, many - 2])
    const none = await form({ searches: { owner: '100 %' } })
    expect([none.choosable.owner, none.sought.owner?.matched]).toEqual([[], 0])
  })

  test('a reference to what has ended since is kept where it is not touched, and cannot be chosen anew', async () => {
    const kept = await create({ name: 'Lön', owner: gone })
    const other = await create({ name: 'Diarium', owner: zoe })
    await end(true)
    const { choosable } = await form({ id: kept.id })
    expect(choosable.owner?.[0]).toEqual({ id: gone, name: 'Örjan Åkesson', ended: true })
    const { record } = await form({ id: kept.id })
    expect(record?.values.owner).toBe(gone)
    expect(await change(kept.id, kept.version, { owner: gone, summary: 'Ny text' })).toMatchObject({ version: 2 })
    await expect(change(other.id, other.version, { owner: gone })).rejects.toMatchObject({
      code: 'bad-input',
      faults: [expect.objectContaining({ field: 'owner' })],
    })
    await expect(
      perform(database.db, ellen, assetActions.bulk, { ids: [other.id], change: { field: 'owner', value: gone } }, now),
    ).rejects.toMatchObject({ code: 'bad-input' })
    await end(false)
  })

  test('a filter takes a part of a name beside an id, and knows the name of who is far down', async () => {
    await create({ name: 'Bokning', owner: zoe })
    await create({ name: 'Arkiv' })
    expect(await found('owner=&owner=%C3%B6berg')).toEqual(['Bokning', 'Diarium', 'Journal'])
    expect(await found(`owner=${zoe}`)).toEqual(['Bokning', 'Diarium', 'Journal'])
    expect(await found(`owner=${zoe},-`)).toContain('Arkiv')
    expect(await found('owner=nils, berg')).toEqual([])
    const list = await perform(database.db, ellen, assetActions.list, `owner=${zoe}`, now)
    expect(list.choosable.owner?.[0]).toMatchObject({ id: zoe, name: 'Zoe Öberg' })
    const kept = await perform(
      database.db,
      ellen,
      assetActions.saveView,
      { name: 'Öbergs', query: 'owner=öberg', shared: false },
      now,
    )
    expect(await found(kept)).toEqual(['Bokning', 'Diarium', 'Journal'])
  })
})
