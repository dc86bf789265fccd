import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { later, type Member, members, openPeopleSite, type PeopleSite } from '../../testing/people-site.ts'
import type { WrittenUnit } from '../rules/read-unit.ts'
import { addUnit, saveUnit } from './change-units.ts'
import { openUnit, readOrganisation } from './read-organisation.ts'

const { administrator, coordinator, reviewer, stranger, lead, contact } = members

describe.each(databaseKinds)('the units on the %s database', (kind) => {
  let site: PeopleSite
  beforeAll(async () => {
    site = await openPeopleSite(kind)
  })
  beforeEach(() => site.asOwner((db) => sql`truncate unit, register_history cascade`.execute(db)))
  afterAll(() => site.close())

  const add = async (name: string, more: Partial<WrittenUnit> = {}, by: Member = coordinator) =>
    (await site.as(by, addUnit, { kind: 'board', parent: '', since: '2019-01-01', name, ...more })).id
  const on = async (day: string | null) =>
    (await site.as(reviewer, readOrganisation, { day })).units.map(({ name }) => name)
  const save = (unit: string, version: number, more: { name: string; parent?: string; kind?: string }, at?: Date) =>
    site.as(coordinator, saveUnit, { unit, version, kind: 'board', parent: '', ...more }, at)

  test('are listed boards first and in Swedish order, with what each has, in a fixed number of statements', async () => {
    const board = await add('Östra nämnden')
    await add('Ändå nämnden')
    await add('Åkernämnden')
    await add('Arboga Vatten', { kind: 'company' })
    const part = await add('Kontoret', { kind: 'administration', parent: board })
    await site.asOwner(async (db) => {
      const by = {
        organisation: 'arboga',
        created_at: new Date(),
        created_by: 'anna',
        changed_at: new Date(),
        changed_by: 'anna',
      }
      await db
        .insertInto('asset')
        .values([1, 2].map((n) => ({ ...by, kind: 'system', name: `S${n}`, unit: part })) as never)
        .execute()
      await db
        .insertInto('asset')
        .values({ ...by, kind: 'system', name: 'Gammalt', unit: part, ended_at: new Date() } as never)
        .execute()
      await db
        .insertInto('person')
        .values({ ...by, name: 'Karin', unit: part } as never)
        .execute()
    })
    expect(await on(null)).toEqual(['Åkernämnden', 'Ändå nämnden', 'Östra nämnden', 'Kontoret', 'Arboga Vatten'])
    const { held } = await site.as(coordinator, readOrganisation, { day: null })
    expect([...held].sort((a, b) => a.table.localeCompare(b.table))).toEqual([
      { unit: part, table: 'asset', count: 2 },
      { unit: part, table: 'person', count: 1 },
    ])
    const statements = await site.statementsOf(() => site.as(coordinator, readOrganisation, { day: null }))
    expect(statements.length).toBe(4)
    const opened = await site.as(coordinator, openUnit, { unit: part })
    expect(opened.held.map(({ table, name }) => [table, name])).toEqual([
      ['asset', 'S1'],
      ['asset', 'S2'],
      ['person', 'Karin'],
    ])
    expect((await site.statementsOf(() => site.as(coordinator, openUnit, { unit: part }))).length).toBe(5)
  })

  test('are told as they were on a day, by what they were called and where they stood then', async () => {
    const first = await add('Socialnämnden')
    const second = await add('Skolnämnden', { since: '2023-01-01' })
    await save(first, 1, { name: 'Välfärdsnämnden', parent: second }, later(10))
    expect(await on('2018-12-31')).toEqual([])
    expect(await on('2022-12-31')).toEqual(['Socialnämnden'])
    expect(await on('2026-12-03')).toEqual(['Skolnämnden', 'Socialnämnden'])
    expect(await on('2026-12-04')).toEqual(['Skolnämnden', 'Välfärdsnämnden'])
    expect((await site.statementsOf(() => site.as(reviewer, readOrganisation, { day: '2022-12-31' }))).length).toBe(2)
    const { periods, version } = await site.as(coordinator, openUnit, { unit: first })
    expect(version).toBe(2)
    expect(periods.map(({ from, name, parentName }) => [from, name, parentName])).toEqual([
      ['2026-12-04', 'Välfärdsnämnden', 'Skolnämnden'],
      ['2019-01-01', 'Socialnämnden', null],
    ])
  })

  test('a period that is changed twice in a day is what it was at its end, and what is no change makes none', async () => {
    const unit = await add('Nämnden')
    await save(unit, 1, { name: 'Nämnd A' }, later(1))
    await save(unit, 2, { name: 'Nämnd B' }, later(1))
    await save(unit, 3, { name: 'Nämnd B' }, later(2))
    const { periods } = await site.as(coordinator, openUnit, { unit })
    expect(periods.map(({ from, name }) => [from, name])).toEqual([
      ['2026-11-25', 'Nämnd B'],
      ['2019-01-01', 'Nämnden'],
    ])
    const { rows } = await site.asOwner((db) =>
      sql<{
        name: string[]
      }>`select changes -> 'name' as name from register_history where register = 'unit' order by version`.execute(db),
    )
    expect(rows.map(({ name }) => name)).toEqual([
      [null, 'Nämnden'],
      ['Nämnden', 'Nämnd A'],
      ['Nämnd A', 'Nämnd B'],
      null,
    ])
  })

  test('a change on top of somebody else’s is refused, and nothing of it is kept', async () => {
    const unit = await add('Nämnden')
    await save(unit, 1, { name: 'Första' })
    await expect(save(unit, 1, { name: 'Andra' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await on(null)).toEqual(['Första'])
  })

  test('two that are given one name at the same time are one', async () => {
    const both = await Promise.allSettled([add('Nämnden'), add('nämnden', {}, administrator)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('nothing wrong is saved, and everything wrong is told', async () => {
    const unit = await add('Nämnden')
    const below = await add('Kontoret', { kind: 'administration', parent: unit })
    await expect(
      site.as(coordinator, addUnit, { kind: '', name: '', parent: stranger.person, since: 'x' }),
    ).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'kind' }, { field: 'name' }, { field: 'parent' }, { field: 'since' }],
    })
    await expect(save(unit, 1, { name: 'Nämnden', parent: below })).rejects.toMatchObject({
      faults: [{ field: 'parent' }],
    })
    await expect(add('x'.repeat(121))).rejects.toMatchObject({ faults: [{ field: 'name' }] })
    await expect(add('\u0000')).rejects.toMatchObject({ code: 'bad-input' })
    expect(await on(null)).toEqual(['Nämnden', 'Kontoret'])
  })

  test('are each municipality’s own', async () => {
    const unit = await add('Nämnden')
    await expect(site.as(stranger, openUnit, { unit })).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      site.as(stranger, saveUnit, { unit, version: 1, kind: 'board', name: 'Tagen', parent: '' }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await expect(add('Under en annans', { parent: unit }, stranger)).rejects.toMatchObject({
      faults: [{ field: 'parent' }],
    })
    expect((await site.as(stranger, readOrganisation, { day: null })).units).toEqual([])
    for (const who of [lead, contact]) {
      await expect(site.as(who, readOrganisation, { day: null })).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(add('Ny', {}, reviewer)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
