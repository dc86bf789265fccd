import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { members } from '../../testing/people-site.ts'
import { openUnit } from '../../units/actions/read-organisation.ts'
import { listUnitColumns } from '../../units/queries/holdings.ts'
import { openReorganisationSite } from '../testing/reorganisation-site.ts'
import { decideReorganisation } from './do-reorganisation.ts'
import { startReorganisation } from './plan-reorganisation.ts'
import { readReorganisations } from './read-reorganisations.ts'

const { coordinator, reviewer } = members

describe.each(databaseKinds)('what a reorganisation does, on the %s database', (kind) => {
  const { site, board, made, fill, homes, plan, decide, read, names } = openReorganisationSite(kind)

  test('gives every record in every register an owner that exists, also in one that nobody has told it of', async () => {
    const [a, b, c] = [await board('Socialnämnden'), await board('Omsorgsnämnden'), await board('Kulturnämnden')]
    const office = await board('Kontoret', b)
    const before = { a: await fill(a), b: await fill(b), c: await fill(c) }
    const [merged, x, y] = [made('Välfärdsnämnden'), made('Fritidsnämnden'), made('Biblioteksnämnden')]
    const id = await plan([
      { kind: 'merge', units: [a, b], into: merged },
      {
        kind: 'split',
        unit: c,
        into: [x, y],
        rest: x.id,
        records: { [before.c.asset]: y.id, [before.c.contraption]: y.id },
      },
      { kind: 'new', into: made('Valnämnden') },
      { kind: 'rename', unit: office, name: 'Välfärdskontoret' },
    ])
    const shown = await read(id)
    expect(shown.faults).toEqual([])
    expect(shown.moved.length).toBe(15)
    expect(shown.after.map(({ name }) => name)).toEqual([
      'Biblioteksnämnden',
      'Fritidsnämnden',
      'Valnämnden',
      'Välfärdskontoret',
      'Välfärdsnämnden',
    ])
    expect(await names()).toHaveLength(4)
    expect(await decide(id)).toEqual({ status: 'done', moved: { asset: 6, contraption: 3, document: 3, person: 3 } })

    expect(await names()).toEqual([
      'Biblioteksnämnden',
      'Fritidsnämnden',
      'Valnämnden',
      'Välfärdskontoret',
      'Välfärdsnämnden',
    ])
    expect([await homes(merged.id), await homes(x.id), await homes(y.id), await homes(a), await homes(c)]).toEqual([
      10, 3, 2, 0, 0,
    ])
    const { rows } = await site().asOwner((db) =>
      sql`
      select 1 from (select unit from asset union all select unit from document union all select unit from person union all
                     select home from contraption union all select parent from unit where ended_at is null) r
      join unit u on u.id = r.unit where u.ended_at is not null`.execute(db),
    )
    expect(rows).toEqual([])
    expect(
      (await site().as(reviewer, openUnit, { unit: office })).periods.map(({ name, parentName }) => [name, parentName]),
    ).toEqual([
      ['Välfärdskontoret', 'Välfärdsnämnden'],
      ['Kontoret', 'Omsorgsnämnden'],
    ])
  })

  test('is in the history of everything that it changed, and in the log once', async () => {
    const [a, b] = [await board('A'), await board('B')]
    const { asset } = await fill(a)
    const id = await plan([{ kind: 'end', unit: a, heir: b }])
    await decide(id)
    const { rows } = await site().asOwner((db) =>
      sql<{ cause: string; changes: object }>`
      select cause, changes from register_history where register = 'asset' and record = ${asset} order by version desc limit 1`.execute(
        db,
      ),
    )
    expect(rows).toEqual([{ cause: `reorganisation:${id}`, changes: { unit: [a, b] } }])
    expect((await site().log('arboga')).filter(({ subject }) => subject === id).map(({ action }) => action)).toEqual([
      'reorganisation.start',
      'reorganisation.decide',
    ])
    expect(await site().as(reviewer, readReorganisations, {})).toMatchObject({
      reorganisations: [{ status: 'done', createdBy: 'ANNA', changedBy: 'ANNA', moved: { asset: 2 } }],
    })
  })

  test('takes the same number of statements however much is moved', async () => {
    const count = async (records: number) => {
      const [a, b] = [await board(`A${records}`), await board(`B${records}`)]
      for (let n = 0; n < records; n++) await fill(a)
      const id = await plan([{ kind: 'end', unit: a, heir: b }])
      const open = (await site().statementsOf(() => read(id))).length
      const done = (await site().statementsOf(() => decide(id))).length
      return { open, done }
    }
    const columns = await inScope(site().db, coordinator, 'read', (db) => listUnitColumns(db))
    const one = await count(1)
    // Scope, plan, units, columns, counts, periods, names, records
    expect(one.open).toBe(8)
    // Scope, lock, plan (6), cause, a move for each column, end, settle, log
    expect(one.done).toBe(12 + columns.length)
    expect(await count(5)).toEqual(one)
  })

  test('is refused with everything that is wrong, and then nothing of it is done', async () => {
    const [a, b] = [await board('A'), await board('B')]
    await fill(a)
    const id = await plan([
      { kind: 'rename', unit: b, name: 'Nya B' },
      { kind: 'end', unit: a, heir: null },
      { kind: 'end', unit: b, heir: crypto.randomUUID() },
    ])
    await expect(decide(id)).rejects.toMatchObject({
      code: 'not-ready',
      faults: [{ field: 'steps.1' }, { field: 'steps.2' }, { field: 'steps.2' }],
    })
    expect((await read(id)).faults).toHaveLength(3)
    expect(await names()).toEqual(['A', 'B'])
    const empty = await plan([])
    await expect(decide(empty)).rejects.toMatchObject({ code: 'not-ready', faults: [{ field: '' }] })
    const unconfirmed = {
      reorganisation: await plan([{ kind: 'rename', unit: b, name: 'C' }]),
      version: 1,
      confirmed: false,
    }
    await expect(site().as(coordinator, decideReorganisation, unconfirmed)).rejects.toMatchObject({ code: 'bad-input' })
    for (const written of [
      { name: ' ', day: '31/12', steps: [] },
      { name: 'x'.repeat(121), day: '2026-02-30', steps: [] },
    ]) {
      await expect(site().as(coordinator, startReorganisation, written)).rejects.toMatchObject({
        faults: [{ field: 'name' }, { field: 'day' }],
      })
    }
  })

  test('may give every column that refers to a unit another one', async () => {
    const columns = await inScope(site().db, coordinator, 'read', (db) => listUnitColumns(db))
    expect(columns.map(({ table, column }) => `${table}.${column}`)).toEqual(
      expect.arrayContaining([
        'asset.unit',
        'contraption.home',
        'document.unit',
        'mandate.unit',
        'person.unit',
        'responsibility.unit',
      ]),
    )
    for (const { table, column } of columns) {
      const { rows } = await sql<{
        may: boolean
      }>`select has_column_privilege('lagesbild_web', ${table}, ${column}, 'update') as may`.execute(site().db)
      expect(rows, `${table}.${column}`).toEqual([{ may: true }])
    }
  })
})
