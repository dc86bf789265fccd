import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import { assetActions, conduitActions, zoneActions } from '../../assets/index.ts'
import { judgeCritical } from './judge-critical.ts'
import { readControlSystems, readToJudge } from './read-control-systems.ts'

const now = new Date('2026-12-01T09:04:00Z')
const organisation = 'ekebro'
const ellen = { person: 'ellen', organisation }
const karin = { person: 'karin', organisation }
const answers = { harm: 'life', within: 'hours', reach: 'most', instead: 'no' }
const judgement = { ...answers, method: 'risk-analysis', critical: 'ja', reason: '' }

describe.each(databaseKinds)('control systems on the %s database', (kind) => {
  let database: TestDatabase
  let waterworks: string
  let baths: string
  let zone: string
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      await db
        .insertInto('organisation')
        .values({ id: organisation, kind: 'municipality', name: 'Ekebro', county_code: null })
        .execute()
      for (const [id, role] of [
        ['ellen', 'coordinator'],
        ['karin', 'owner'],
      ] as const) {
        await db
          .insertInto('identity.user')
          .values({ id, name: id, email: `${id}@example.org` })
          .execute()
        await db.insertInto('membership').values({ organisation, person: id, role, ended_at: null }).execute()
      }
      await sql`insert into person (organisation, name, account, created_at, created_by, changed_at, changed_by)
                values (${organisation}, 'Karin Dahl', 'karin', now(), 'ellen', now(), 'ellen')`.execute(db)
    })
    const owner = await database.asOwner((db) => db.selectFrom('person').select('id').executeTakeFirstOrThrow())
    zone = (await create(zoneActions, { name: 'Processnät', kind: 'process' })).id
    waterworks = (
      await create(assetActions, {
        name: 'Vattenverket',
        kind: 'control-system',
        status: 'in-use',
        owner: owner.id,
        zone,
        internet: 'open',
      })
    ).id
    baths = (await create(assetActions, { name: 'Badhuset', kind: 'control-system', status: 'in-use' })).id
    await create(assetActions, { name: 'Journalen', kind: 'system', status: 'in-use' })
  })
  afterAll(() => database.close())

  const create = (actions: { create: typeof assetActions.create }, fields: Record<string, string>) =>
    perform(database.db, ellen, actions.create, { fields }, now)

  test('are read with their zones and what passes between these, in one statement beside who asks', async () => {
    const office = await create(zoneActions, { name: 'Kontoret', kind: 'office' })
    await create(conduitActions, { name: 'Rapporter', from_zone: zone, to_zone: office.id, protection: 'one-way' })
    let found = await perform(database.db, karin, readControlSystems, {}, now)
    const statements = await database.statementsOf(async () => {
      found = await perform(database.db, karin, readControlSystems, {}, now)
    })
    expect(statements.filter((each) => /from asset/.test(each))).toHaveLength(1)
    expect(found.systems).toMatchObject([
      { name: 'Badhuset', zone: null, owner: null },
      { name: 'Vattenverket', zone, owner: 'Karin Dahl', internet: 'open', restoredOn: null },
    ])
    expect(found.zones.map(({ name }) => name)).toEqual(['Kontoret', 'Processnät'])
    expect(found.conduits).toMatchObject([{ name: 'Rapporter', from: zone, to: office.id, protection: 'one-way' }])
    expect(found).toMatchObject({ yearAgo: '2025-12-01', mayChange: false, mayAdd: true })
  })

  test('are judged with the answers, by whoever owns them, and each judgement is kept', async () => {
    const judge = (who: typeof ellen, asset: string, change = {}) =>
      perform(database.db, who, judgeCritical, { asset, ...judgement, ...change }, now)
    expect(await judge(karin, waterworks)).toBe(true)
    await judge(ellen, waterworks, { critical: 'nej', reason: 'Reservvatten finns.', method: 'classification' })
    const { record, judgements } = await perform(database.db, karin, readToJudge, { asset: waterworks }, now)
    expect(record.values).toMatchObject({ critical: false, critical_by: 'classification' })
    expect(new Set(judgements.map(({ judgedBy, critical }) => `${judgedBy} ${critical}`))).toEqual(
      new Set(['karin true', 'ellen false']),
    )
    await expect(judge(karin, baths)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(judge(ellen, baths, { critical: 'nej' })).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'reason' }],
    })
  })

  test('are what is judged: nothing else is', async () => {
    const [journal] = (await perform(database.db, ellen, assetActions.list, 'q=Journalen', now)).records
    const other = { asset: journal?.id ?? '' }
    await expect(perform(database.db, ellen, readToJudge, other, now)).rejects.toMatchObject({ code: 'not-found' })
    await expect(perform(database.db, ellen, judgeCritical, { ...other, ...judgement }, now)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('say nothing of a supplier who does not come in, nor of protection where nobody does', async () => {
    const fields = { remote_access: 'own-staff', vendor_access: 'always' }
    await expect(
      create(assetActions, { name: 'x', kind: 'control-system', status: 'in-use', ...fields }),
    ).rejects.toMatchObject({
      faults: [{ field: 'vendor_access' }],
    })
    const none = { remote_access: 'none', remote_when: 'always', remote_protection: 'none' }
    await expect(
      create(assetActions, { name: 'x', kind: 'control-system', status: 'in-use', ...none }),
    ).rejects.toMatchObject({
      faults: [{ field: 'remote_when' }, { field: 'remote_protection' }],
    })
  })
})
