import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { levelParameter } from '../../platform/register/index.ts'
import { assetActions, supplierActions, zoneActions } from './index.ts'

const now = new Date('2026-11-24T09:04:00Z')
const organisation = 'ekebro'
const as = (person: string, place = organisation) => ({ person, organisation: place })
const ellen = as('ellen')
const karin = as('karin')
const people = { ellen: 'coordinator', karin: 'owner', rita: 'reviewer', emil: 'employee' } as const

describe.each(databaseKinds)('the register of assets on the %s database', (kind) => {
  let database: TestDatabase
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      await db
        .insertInto('organisation')
        .values([organisation, 'annan'].map((id) => ({ id, kind: 'municipality', name: id, county_code: null })))
        .execute()
      for (const [id, role] of Object.entries(people)) {
        await db
          .insertInto('identity.user')
          .values({ id, name: id, email: `${id}@example.org` })
          .execute()
        await db.insertInto('membership').values({ organisation, person: id, role, ended_at: null }).execute()
      }
      await db.insertInto('identity.user').values({ id: 'olle', name: 'olle', email: 'olle@example.org' }).execute()
      await db
        .insertInto('membership')
        .values({ organisation: 'annan', person: 'olle', role: 'coordinator', ended_at: null })
        .execute()
      const by = { organisation, created_at: now, created_by: 'ellen', changed_at: now, changed_by: 'ellen' }
      for (const [key, values] of Object.entries({
        board: { kind: 'board' as const, name: 'Vård- och omsorgsnämnden' },
        company: { kind: 'company' as const, name: 'Ekebro Vatten AB' },
      })) {
        const { id } = await db
          .insertInto('unit')
          .values({ ...by, ...values })
          .returning('id')
          .executeTakeFirstOrThrow()
        ids[key] = id
      }
      for (const [key, values] of Object.entries({
        karin: { name: 'Karin Dahl', account: 'karin' },
        jonas: { name: 'Jonas Sand', account: null },
      })) {
        const { id } = await db
          .insertInto('person')
          .values({ ...by, ...values })
          .returning('id')
          .executeTakeFirstOrThrow()
        ids[key] = id
      }
    })
  })
  afterAll(() => database.close())

  const list = (query = '', who = ellen) => perform(database.db, who, assetActions.list, query, now)
  const create = (fields: Record<string, string>, who = ellen) =>
    perform(database.db, who, assetActions.create, { fields: { kind: 'system', status: 'in-use', ...fields } }, now)
  const read = (id: string, who = ellen) => perform(database.db, who, assetActions.read, id, now)
  const change = (id: string, version: number, fields: Record<string, string>, who = ellen) =>
    perform(database.db, who, assetActions.change, { id, version, fields }, now)
  const names = async (query: string, who = ellen) => (await list(query, who)).records.map(({ values }) => values.name)

  test('lists in Swedish order what is asked for, with how many there are in each view', async () => {
    await create({ name: 'Äldreomsorg', unit: ids.board ?? '', owner: ids.karin ?? '', next_date: '2026-11-03' })
    await create({ name: 'Örnen', unit: ids.company ?? '', kind: 'control-system', owner: ids.jonas ?? '' })
    await create({ name: 'Ådalen', summary: '100 % av pumparna' })
    await create({ name: 'Zebra', next_date: '2027-06-01' })
    expect(await names('')).toEqual(['Zebra', 'Ådalen', 'Äldreomsorg', 'Örnen'])
    expect(await names('sort=-name')).toEqual(['Örnen', 'Äldreomsorg', 'Ådalen', 'Zebra'])
    expect(await names('q=karin')).toEqual(['Äldreomsorg'])
    expect(await names('q=100 %25')).toEqual(['Ådalen'])
    expect(await names('q=_')).toEqual([])
    expect(await names(`unit=${ids.company}`)).toEqual(['Örnen'])
    expect(await names('owner=-')).toEqual(['Zebra', 'Ådalen'])
    expect(await names('owner=jag', karin)).toEqual(['Äldreomsorg'])
    expect(await names('owner=jag')).toEqual([])
    expect(await names('next_date=forsenad')).toEqual(['Äldreomsorg'])
    expect(await names('next_date=fore:2028-01-01&sort=next_date')).toEqual(['Äldreomsorg', 'Zebra'])
    expect(await names('sort=next_date')).toEqual([
      'Äldreomsorg',
      'Zebra',
      ...(await names('next_date=-&sort=next_date')),
    ])
    expect(await names(`${levelParameter}=-`)).toHaveLength(4)
    expect(await names(`${levelParameter}=1`)).toEqual([])
    const found = await list('kind=control-system')
    expect(found).toMatchObject({ matched: 1, total: 4 })
    expect(found.inViews).toEqual([1, 0, 1, 2, 4])
  })

  test('shows what a record refers to by name, and keeps each change with who made it and when', async () => {
    const { id } = await create({ name: 'Skolportalen', owner: ids.karin ?? '' })
    await change(id, 1, { owner: ids.jonas ?? '', summary: 'Elevuppgifter' }, karin)
    const { record, history } = await read(id)
    expect(record).toMatchObject({
      version: 2,
      values: { name: 'Skolportalen', critical: null },
      names: { owner: 'Jonas Sand' },
    })
    expect(history).toMatchObject([
      {
        version: 2,
        changedBy: 'karin',
        changes: { owner: ['Karin Dahl', 'Jonas Sand'], summary: [null, 'Elevuppgifter'] },
      },
      { version: 1, changedBy: 'ellen' },
    ])
  })

  test('refuses what was changed meanwhile, and keeps both', async () => {
    const { id } = await create({ name: 'Diariet' })
    await change(id, 1, { summary: 'hennes' })
    await expect(change(id, 1, { summary: 'hans' })).rejects.toMatchObject({ code: 'conflict' })
    expect((await read(id)).record.values.summary).toBe('hennes')
    const form = await perform(database.db, ellen, assetActions.form, { id, since: 1 }, now)
    expect(form.since).toMatchObject([{ version: 2, changes: { summary: [null, 'hennes'] } }])
  })

  test('says every fault at once, by field', async () => {
    const faults = create({
      name: '',
      kind: 'båt',
      next_date: '2026-02-30',
      owner: crypto.randomUUID(),
      critical: 'kanske',
    })
    await expect(faults).rejects.toMatchObject({
      code: 'bad-input',
      faults: ['name', 'kind', 'owner', 'critical', 'next_date'].map((field) => ({ field })),
    })
    await expect(create({ name: 'x', critical: 'ja' })).rejects.toMatchObject({ faults: [{ field: 'critical_by' }] })
    await expect(create({ name: 'x', confidentiality: '3' })).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('lets an owner change what is their own alone, and a reviewer nothing', async () => {
    const { id } = await create({ name: 'Bygglovet', owner: ids.jonas ?? '' })
    await expect(change(id, 1, { summary: 'x' }, karin)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await read(id, karin)).mayChange).toBe(false)
    expect((await read(id, as('rita'))).mayChange).toBe(false)
    await expect(change(id, 1, { summary: 'x' }, as('rita'))).rejects.toMatchObject({ code: 'forbidden' })
    // What an owner adds is theirs, and nobody else's
    const { record } = await perform(
      database.db,
      karin,
      assetActions.read,
      (await create({ name: 'eget' }, karin)).id,
      now,
    )
    expect(record.values.owner).toBe(ids.karin)
    await expect(create({ name: 'andras', owner: ids.jonas ?? '' }, karin)).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'owner' }],
    })
    expect(await create({ name: 'hennes egen', owner: ids.karin ?? '' }, karin)).toMatchObject({ version: 1 })
    await expect(list('', as('emil'))).rejects.toMatchObject({ code: 'forbidden' })
    expect((await list('', as('olle', 'annan'))).total).toBe(0)
    await expect(read(id, as('olle', 'annan'))).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is released without what is kept secret, with a list of what was masked and an entry in the log', async () => {
    const zone = await perform(
      database.db,
      ellen,
      zoneActions.create,
      { fields: { name: 'Zon 4', kind: 'process' } },
      now,
    )
    const fields = { name: 'Pumparna', kind: 'control-system', zone: zone.id, controls: 'Trycket', internet: 'no' }
    const { id } = await create(fields)
    const extract = (who = ellen) => perform(database.db, who, assetActions.extract, id, now)
    const secrecy = { zone: 'open', name: '18:13' }
    await perform(database.db, ellen, assetActions.change, { id, version: 1, fields: {}, secrecy }, now)
    const { record, masked } = await extract()
    expect(masked).toEqual([
      { field: 'name', ground: '18:13' },
      { field: 'controls', ground: '18:8' },
      { field: 'internet', ground: '18:8' },
    ])
    expect(record.values).toMatchObject({
      name: null,
      controls: null,
      internet: null,
      zone: zone.id,
      kind: 'control-system',
    })
    expect(record.names.zone).toBe('Zon 4')
    const [entry] = await database.asOwner((db) =>
      sql<{ detail: string }>`select detail from audit_entry where action = 'asset.extract'`
        .execute(db)
        .then(({ rows }) => rows),
    )
    expect(JSON.stringify(entry)).toContain('controls')
    await expect(extract(karin)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(extract(as('rita'))).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('ends what is no longer used, and brings it back, with its history', async () => {
    const { id } = await create({ name: 'Faxen' })
    const end = (ended: boolean) => perform(database.db, ellen, assetActions.end, { id, ended }, now)
    await end(true)
    expect(await names('q=Faxen')).toEqual([])
    expect(await names('q=Faxen&avslutade=ja')).toEqual(['Faxen'])
    await expect(change(id, 2, { summary: 'x' })).rejects.toMatchObject({ code: 'conflict' })
    await end(false)
    expect(await names('q=Faxen')).toEqual(['Faxen'])
    expect((await read(id)).history).toHaveLength(3)
  })

  test('changes many at once, in as many statements however many they are', async () => {
    const made = await Promise.all(['a', 'b', 'c'].map((name) => create({ name: `flera ${name}` })))
    const bulk = (some: readonly { id: string }[], value: string) =>
      perform(
        database.db,
        ellen,
        assetActions.bulk,
        { ids: some.map(({ id }) => id), change: { field: 'owner', value } },
        now,
      )
    const one = await database.statementsOf(() => bulk(made.slice(0, 1), ids.jonas ?? ''))
    const all = await database.statementsOf(async () => expect(await bulk(made, ids.jonas ?? '')).toBe(2))
    expect(all).toHaveLength(one.length)
    const { history } = await read(made[1]?.id ?? '')
    expect(history[0]).toMatchObject({ cause: 'bulk', changes: { owner: [null, 'Jonas Sand'] } })
    await expect(
      perform(
        database.db,
        ellen,
        assetActions.bulk,
        { ids: [made[0]?.id], change: { field: 'name', value: 'x' } },
        now,
      ),
    ).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('keeps a view for oneself, or for everyone, and not twice under a name', async () => {
    const save = (who: typeof ellen, shared: boolean, name = 'Vatten') =>
      perform(database.db, who, assetActions.saveView, { name, query: 'kind=control-system&x=1', shared }, now)
    expect(await save(ellen, false)).toBe('kind=control-system')
    await expect(save(ellen, false)).rejects.toMatchObject({ faults: [{ field: 'name' }] })
    await expect(save(karin, true, 'Delad')).rejects.toMatchObject({ code: 'forbidden' })
    await save(ellen, true, 'Delad')
    const views = (await list('', karin)).views
    expect(views).toMatchObject([{ name: 'Delad', own: false }])
    const remove = (who: typeof ellen) => perform(database.db, who, assetActions.removeView, views[0]?.id, now)
    await expect(remove(karin)).rejects.toMatchObject({ code: 'not-found' })
    await remove(ellen)
    expect((await list('', karin)).views).toEqual([])
  })

  test('reads a page in three statements, whatever the number', async () => {
    const few = await database.statementsOf(() => list('q=a'))
    await Promise.all(Array.from({ length: 60 }, (_, at) => create({ name: `många ${at}`, owner: ids.karin ?? '' })))
    const many = await database.statementsOf(async () => expect((await list('q=många')).records).toHaveLength(50))
    expect([few.length, many.length]).toEqual([3, 3])
    expect((await list('q=många&sida=2')).records).toHaveLength(10)
  })

  test('has suppliers beside it', async () => {
    const fields = { name: 'Treva AB', company_number: '556000-0000' }
    const { id } = await perform(database.db, ellen, supplierActions.create, { fields }, now)
    await create({ name: 'Treva Omsorg', supplier: id })
    expect(await names(`supplier=${id}`)).toEqual(['Treva Omsorg'])
    const wrong = perform(
      database.db,
      ellen,
      supplierActions.create,
      { fields: { name: 'B', company_number: '55' } },
      now,
    )
    await expect(wrong).rejects.toMatchObject({ faults: [{ field: 'company_number' }] })
  })
})
