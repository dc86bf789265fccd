import { resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import { people } from '../people.ts'
import { addEkebro } from './add-ekebro.ts'
import { namesIn } from './making.ts'
import { places } from './places.ts'
import { readPlace } from './read-place.ts'

/** Two days on which the demonstration might be started. */
const days = ['2027-02-01', '2028-08-15'] as const

describe.each(databaseKinds)('the invented municipalities on the %s database', (kind) => {
  const databases: TestDatabase[] = []
  beforeAll(async () => {
    for (const day of days) {
      const database = await openTestDatabase(kind)
      databases.push(database)
      await database.asOwner(async (db) => {
        await db
          .insertInto('organisation')
          .values(places.map(({ id, name }) => ({ id, name, kind: 'municipality', county_code: null })))
          .execute()
        // In another order than the registers have them: who is whose account is found by address
        const accounts = people.map(({ name, email }) => ({ id: `account of ${name}`, name, email })).toReversed()
        await db.insertInto('identity.user').values(accounts).execute()
        await addEkebro(db, resolve('reference'), new Date(`${day}T10:00:00Z`))
      })
    }
  })
  afterAll(async () => {
    for (const database of databases) await database.close()
  })

  const rows = async <T>(query: ReturnType<typeof sql<T>>, at = 0): Promise<T[]> =>
    (await databases[at]?.asOwner(async (db) => (await query.execute(db)).rows)) ?? []
  const counted = async (query: ReturnType<typeof sql<{ n: number }>>) => (await rows(query))[0]?.n

  test('are as large as they say', async () => {
    expect(
      await rows(sql`
        select id, (select count(*)::int from unit where organisation = o.id and kind = 'board') as boards,
               (select count(*)::int from unit where organisation = o.id and kind = 'company') as companies,
               (select count(*)::int from person where organisation = o.id) as people,
               (select count(*)::int from asset where organisation = o.id) as assets,
               (select count(*)::int from asset where organisation = o.id and kind = 'control-system') as control,
               (select count(*)::int from supplier where organisation = o.id) as suppliers,
               (select count(*)::int from document where organisation = o.id) as documents
        from organisation o order by id desc`),
    ).toEqual([
      { id: 'ekebro', boards: 14, companies: 4, people: 60, assets: 220, control: 23, suppliers: 48, documents: 16 },
      { id: 'asunda', boards: 3, companies: 0, people: 8, assets: 15, control: 2, suppliers: 4, documents: 2 },
    ])
    expect(await counted(sql`select count(*)::int as n from dependency where organisation = 'ekebro'`)).toBe(261)
  })

  test('tie everyone who can sign in to their own account, by address', async () => {
    const tied = await rows<{ name: string; account: string }>(
      sql`select name, account from person where account is not null order by organisation, name`,
    )
    expect(tied.every(({ name, account }) => account === `account of ${name}`)).toBe(true)
    expect(tied.map(({ name }) => name)).toEqual([
      'Ellen Berg',
      ...['Ellen Berg', 'Karin Dahl', 'Lena Frick', 'Nils Åberg', 'Omar Said', 'Per Ask', 'Åsa Nilfors'],
    ])
  })

  test('name nobody outside .example, and only numbers that are kept for fiction', async () => {
    expect(
      await rows(sql`select email from person where email !~ '[.]example$' union all
                     select contact_email from supplier where contact_email is null or contact_email !~ '[.]example$'`),
    ).toEqual([])
    expect(await rows(sql`select contact_phone from supplier where contact_phone !~ '^08-465 004 [0-9]{2}$'`)).toEqual(
      [],
    )
  })

  test('say of every control system what it controls, of every critical one on what ground, and class two thirds of all', async () => {
    expect(
      await rows(sql`select name from asset where (kind = 'control-system') <> (sector is not null)
                       or (sector is not null and (controls is null or zone is null or remote_access is null))
                       or (critical and critical_by is null)`),
    ).toEqual([])
    const [share] = await rows(sql`
      select count(*) filter (where confidentiality is not null)::int as classified, count(*) filter (where owner is null)::int as unowned,
             count(*) filter (where (confidentiality is null) <> (next_date is null))::int as half,
             count(*) filter (where classified_on > ${days[0]}::date)::int as ahead
      from asset where organisation = 'ekebro'`)
    expect(share).toEqual({ classified: 150, unowned: 7, half: 0, ahead: 0 })
  })

  test.each(places)('depend on nothing in a circle, and on nothing that is not there: $name', async ({ id }) => {
    const { assets } = await readPlace(resolve('reference'), id)
    const names = new Set(assets.map(({ name }) => name))
    expect(names.size).toBe(assets.length)
    const needs = new Map(assets.map((asset) => [asset.name, namesIn(asset.needs)]))
    expect([...needs.values()].flat().filter((name) => !names.has(name))).toEqual([])
    // What needs nothing that is left is taken away, until nothing is left or what is left goes round
    for (let before = 0; before !== needs.size; ) {
      before = needs.size
      for (const [name, needed] of needs) if (!needed.some((each) => needs.has(each))) needs.delete(name)
    }
    expect([...needs.keys()]).toEqual([])
  })

  test('have measures in every state, some of them late and some whose evidence has aged, and duties that are nobody’s', async () => {
    const [measures] = await rows(sql`
      select count(*)::int as n, count(distinct status)::int as states,
             count(*) filter (where status in ('planned', 'under-way') and due_on < ${days[0]}::date)::int as late,
             (select count(*)::int from evidence where valid_until < ${days[0]}::date) as aged
      from measure where organisation = 'ekebro'`)
    expect(measures).toEqual({ n: 40, states: 5, late: 6, aged: 3 })
    expect(await rows(sql`select hours_a_week::text as hours from mandate`)).toEqual([{ hours: '4.0' }])
    expect(await rows(sql`select duty from responsibility where unit is null and duty = 'procurement'`)).toEqual([])
  })

  test('have dates around the day that the demonstration is started, whenever that is', async () => {
    const around = (day: string) => sql<{ overdue: number; near: number; year: number; documents: number }>`
      select count(*) filter (where next_date < ${day}::date)::int as overdue,
             count(*) filter (where next_date between ${day}::date and ${day}::date + 60)::int as near,
             count(*) filter (where next_date between ${day}::date and ${day}::date + 365)::int as year,
             (select count(*)::int from document where next_review < ${day}::date and status = 'in-force') as documents
      from asset where organisation = 'ekebro'`
    const [first] = await rows(around(days[0]))
    const [second] = await rows(around(days[1]), 1)
    expect(second).toEqual(first)
    expect(first?.overdue).toBeGreaterThan(10)
    expect(first?.near).toBeGreaterThan(15)
    expect(first?.year).toBeGreaterThan(100)
    expect(first?.documents).toBe(4)
  })
})
