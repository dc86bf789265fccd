import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../platform/database/testing.ts'
import { readMeasureTies } from './actions/read-measure-ties.ts'
import { addMeasure } from './actions/requirements/add-measure.ts'
import { serveRequirement } from './actions/requirements/serve-requirement.ts'
import { measureActions } from './measure-register.ts'
import { type MeasureSite, members, openMeasureSite } from './testing/measure-site.ts'

const { coordinator, owner, stranger } = members

describe.each(databaseKinds)('the action plan on the %s database', (kind) => {
  let site: MeasureSite
  beforeAll(async () => {
    site = await openMeasureSite(kind)
  })
  afterAll(() => site.close())

  const create = (fields: Record<string, string>, who: typeof coordinator | typeof owner = coordinator) =>
    site.as(who, measureActions.create, { fields: { status: 'planned', ...fields } })
  const names = async (query: string) =>
    (await site.as(coordinator, measureActions.list, query)).records.map(({ values }) => values.name)

  test('is late with what is not done by its day, and not with what is done or dropped', async () => {
    await create({ name: 'Sen', due_on: '2026-11-01', owner: site.people.maria, cost: '40000' })
    await create({ name: 'Klar', due_on: '2026-11-01', status: 'done', done_on: '2026-10-30' })
    await create({ name: 'Nedlagd', due_on: '2026-11-01', status: 'dropped' })
    await create({ name: 'Senare', due_on: '2027-03-01', unit: site.units.board })
    expect(await names('due_on=forsenad')).toEqual(['Sen'])
    expect(await names('owner=-&sort=name')).toEqual(['Klar', 'Nedlagd', 'Senare'])
    expect(await names(`unit=${site.units.board}`)).toEqual(['Senare'])
  })

  test('a measure that is not done has no day on which it was, and costs nothing below nothing', async () => {
    await expect(create({ name: 'x', done_on: '2026-10-30' })).rejects.toMatchObject({ faults: [{ field: 'done_on' }] })
    await expect(create({ name: 'x', cost: '-1' })).rejects.toMatchObject({ faults: [{ field: 'cost' }] })
  })

  test('a measure tells what it serves, also once its catalogue is gone', async () => {
    const written = { name: 'Loggar', status: 'done', owner: '', dueOn: '', covers: 'part' }
    const { id } = await site.as(coordinator, addMeasure, { requirement: 'iso27002/8.15', ...written })
    await site.as(coordinator, serveRequirement, { requirement: 'iso27002/8.17', measure: id, covers: 'whole' })
    await site.asOwner((db) =>
      db
        .insertInto('measure_requirement')
        .values({
          organisation: 'arboga',
          measure: id,
          requirement: 'gamla/1',
          covers: 'part',
          added_at: new Date(),
          added_by: 'anna',
        })
        .execute(),
    )
    const { serves, evidence } = await site.as(owner, readMeasureTies, { measure: id })
    expect(serves.map(({ id: each, requirement, covers }) => [each, requirement?.number ?? null, covers])).toEqual([
      ['gamla/1', null, 'part'],
      ['iso27002/8.15', '8.15', 'part'],
      ['iso27002/8.17', '8.17', 'whole'],
    ])
    expect(evidence).toEqual([])
    expect((await site.as(stranger, readMeasureTies, { measure: id })).serves).toEqual([])
  })
})
