import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { later, type Member, members, now, openPeopleSite, type PeopleSite } from '../../testing/people-site.ts'
import { addUnit } from '../../units/actions/change-units.ts'
import { openUnit, readOrganisation } from '../../units/actions/read-organisation.ts'
import { listUnitColumns } from '../../units/queries/holdings.ts'
import { doReorganisationsJob } from '../jobs/do-reorganisations.ts'
import type { MadeUnit, Step } from '../rules/plan.ts'
import { decideReorganisation, doPlanned } from './do-reorganisation.ts'
import {
  cancelReorganisation,
  removeStep,
  renameReorganisation,
  startReorganisation,
  writeStep,
} from './plan-reorganisation.ts'
import { openReorganisation, readReorganisations } from './read-reorganisations.ts'

const { administrator, coordinator, reviewer, stranger } = members
const today = '2026-11-24'

describe.each(databaseKinds)('a reorganisation on the %s database', (kind) => {
  let site: PeopleSite
  beforeAll(async () => {
    site = await openPeopleSite(kind)
    // A register that some later module adds: it is moved without anybody having said so here
    await site.asOwner(async (db) => {
      await sql`create table contraption (organisation text not null references organisation, id uuid not null default gen_random_uuid(),
                  name text not null, home uuid, primary key (organisation, id), foreign key (organisation, home) references unit)`.execute(
        db,
      )
      await sql`select make_register('contraption')`.execute(db)
    })
  })
  beforeEach(() => site.asOwner((db) => sql`truncate unit, register_history, reorganisation cascade`.execute(db)))
  afterAll(() => site.close())

  const board = async (name: string, parent = '') =>
    (await site.as(coordinator, addUnit, { kind: 'board', name, parent, since: '2019-01-01' })).id
  const made = (name: string, parent: string | null = null): MadeUnit => ({
    id: crypto.randomUUID(),
    kind: 'board',
    name,
    parent,
  })
  const by = () => ({
    organisation: 'arboga',
    created_at: now,
    created_by: 'anna',
    changed_at: now,
    changed_by: 'anna',
  })
  /** A record in each register, and one that has ended. */
  const fill = (unit: string) =>
    site.asOwner(async (db) => {
      const add = async (table: string, more: object) => {
        const { id } = (await db
          .insertInto(table as never)
          .values({ ...by(), name: table, ...more } as never)
          .returning('id' as never)
          .executeTakeFirstOrThrow()) as { id: string }
        return id
      }
      return {
        asset: await add('asset', { kind: 'system', unit }),
        ended: await add('asset', { kind: 'system', unit, name: 'Gammalt', ended_at: now }),
        document: await add('document', { kind: 'policy', unit }),
        person: await add('person', { unit }),
        contraption: await add('contraption', { home: unit }),
      }
    })
  const homes = (unit: string) =>
    site.asOwner(async (db) => {
      const { rows } = await sql<{ n: number }>`
        select (select count(*)::int from asset where unit = ${unit}) + (select count(*)::int from document where unit = ${unit})
             + (select count(*)::int from person where unit = ${unit}) + (select count(*)::int from contraption where home = ${unit}) as n`.execute(
        db,
      )
      return rows[0]?.n
    })
  const plan = async (steps: Step[], day = today, who: Member = coordinator) =>
    (await site.as(who, startReorganisation, { name: 'Efter valet', day, steps })).id
  const decide = (reorganisation: string, version = 1, at?: Date) =>
    site.as(coordinator, decideReorganisation, { reorganisation, version, confirmed: true }, at)
  const read = (reorganisation: string) => site.as(reviewer, openReorganisation, { reorganisation })
  const names = async () => (await site.as(reviewer, readOrganisation, { day: null })).units.map(({ name }) => name)

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
    const { rows } = await site.asOwner((db) =>
      sql`
      select 1 from (select unit from asset union all select unit from document union all select unit from person union all
                     select home from contraption union all select parent from unit where ended_at is null) r
      join unit u on u.id = r.unit where u.ended_at is not null`.execute(db),
    )
    expect(rows).toEqual([])
    expect(
      (await site.as(reviewer, openUnit, { unit: office })).periods.map(({ name, parentName }) => [name, parentName]),
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
    const { rows } = await site.asOwner((db) =>
      sql<{ cause: string; changes: object }>`
      select cause, changes from register_history where register = 'asset' and record = ${asset} order by version desc limit 1`.execute(
        db,
      ),
    )
    expect(rows).toEqual([{ cause: `reorganisation:${id}`, changes: { unit: [a, b] } }])
    expect((await site.log('arboga')).filter(({ subject }) => subject === id).map(({ action }) => action)).toEqual([
      'reorganisation.start',
      'reorganisation.decide',
    ])
    expect(await site.as(reviewer, readReorganisations, {})).toMatchObject({
      reorganisations: [{ status: 'done', createdBy: 'ANNA', changedBy: 'ANNA', moved: { asset: 2 } }],
    })
  })

  test('takes the same number of statements however much is moved', async () => {
    const count = async (records: number) => {
      const [a, b] = [await board(`A${records}`), await board(`B${records}`)]
      for (let n = 0; n < records; n++) await fill(a)
      const id = await plan([{ kind: 'end', unit: a, heir: b }])
      const open = (await site.statementsOf(() => read(id))).length
      const done = (await site.statementsOf(() => decide(id))).length
      return { open, done }
    }
    const columns = await inScope(site.db, coordinator, 'read', (db) => listUnitColumns(db))
    const one = await count(1)
    // Scope, plan, units, columns, counts, periods, names, records
    expect(one.open).toBe(8)
    // Scope, lock, plan (5), cause, a move for each column, end, settle, log
    expect(one.done).toBe(11 + columns.length)
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
    await expect(site.as(coordinator, decideReorganisation, unconfirmed)).rejects.toMatchObject({ code: 'bad-input' })
    for (const written of [
      { name: ' ', day: '31/12', steps: [] },
      { name: 'x'.repeat(121), day: '2026-02-30', steps: [] },
    ]) {
      await expect(site.as(coordinator, startReorganisation, written)).rejects.toMatchObject({
        faults: [{ field: 'name' }, { field: 'day' }],
      })
    }
  })

  test('is kept until its day, may be changed and given up, and is done by itself on that day', async () => {
    const [a, b] = [await board('A'), await board('B')]
    await fill(a)
    const id = await plan([{ kind: 'end', unit: a, heir: b }], '2027-01-01')
    expect(await decide(id)).toEqual({ status: 'planned', moved: {} })
    const job = (at: Date) => doReorganisationsJob.run({ db: site.db, now: at })
    expect(await job(later(37))).toBe(0)
    await site.as(coordinator, renameReorganisation, {
      reorganisation: id,
      version: 2,
      name: 'Nyår',
      day: '2027-01-02',
    })
    expect((await read(id)).reorganisation).toMatchObject({ status: 'draft', name: 'Nyår', version: 3 })
    expect(await job(later(40))).toBe(0)
    await decide(id, 3)
    const given = await plan([{ kind: 'rename', unit: b, name: 'Nya B' }], '2027-01-02')
    await decide(given)
    await site.as(coordinator, cancelReorganisation, { reorganisation: given, version: 2 })
    expect(await job(later(38))).toBe(0)
    expect(await job(later(39))).toBe(1)
    expect(await job(later(39))).toBe(0)
    expect(await names()).toEqual(['B'])
    expect((await read(id)).reorganisation).toMatchObject({ status: 'done', moved: { asset: 2 } })
    expect((await site.as(reviewer, openUnit, { unit: a })).endedOn).toBe('2027-01-02')
    expect((await site.as(reviewer, readOrganisation, { day: '2027-01-01' })).units).toHaveLength(2)
    const again = site.as(coordinator, cancelReorganisation, { reorganisation: id, version: 5 })
    await expect(again).rejects.toMatchObject({ code: 'not-ready' })
    await expect(decide(id, 5)).rejects.toMatchObject({ code: 'not-ready' })
    await expect(site.as(coordinator, doPlanned, { reorganisation: given })).rejects.toMatchObject({
      code: 'not-ready',
    })
  })

  test('that no longer can be done on its day is stopped, with what is wrong on its page, and can be mended', async () => {
    const [a, b] = [await board('A'), await board('B')]
    const waiting = await plan([{ kind: 'end', unit: a, heir: null }], '2027-01-01')
    await decide(waiting)
    // What it owns has come since
    await fill(a)
    expect(await doReorganisationsJob.run({ db: site.db, now: later(40) })).toBe(1)
    const stopped = await read(waiting)
    expect(stopped.reorganisation.status).toBe('stopped')
    expect(stopped.faults).toHaveLength(1)
    expect(await names()).toEqual(['A', 'B'])
    const step: Step = { kind: 'end', unit: a, heir: b }
    await site.as(coordinator, writeStep, { reorganisation: waiting, version: 3, at: 0, step })
    expect(await decide(waiting, 4, later(41))).toMatchObject({ status: 'done' })
  })

  test('whose planner may do it no more is stopped, and noted as done by nobody', async () => {
    const a = await board('A')
    const id = await plan([{ kind: 'rename', unit: a, name: 'Ny' }], '2027-01-01', administrator)
    await site.as(administrator, decideReorganisation, { reorganisation: id, version: 1, confirmed: true })
    const role = (to: string) =>
      site.asOwner((db) => db.updateTable('membership').set({ role: to }).where('person', '=', 'lars').execute())
    await role('employee')
    expect(await doReorganisationsJob.run({ db: site.db, now: later(40) })).toBe(1)
    await role('administrator')
    expect((await read(id)).reorganisation.status).toBe('stopped')
    expect(await names()).toEqual(['A'])
    expect((await site.log('arboga')).filter(({ subject }) => subject === id).at(-1)).toEqual({
      action: 'reorganisation.stop',
      person: null,
      subject: id,
    })
  })

  test('is changed by one at a time, and no other organisation sees it', async () => {
    const a = await board('A')
    const id = await plan([])
    const step: Step = { kind: 'rename', unit: a, name: 'Ny' }
    await site.as(coordinator, writeStep, { reorganisation: id, version: 1, at: null, step })
    const stale = site.as(administrator, writeStep, { reorganisation: id, version: 1, at: null, step })
    await expect(stale).rejects.toMatchObject({ code: 'conflict' })
    await expect(decide(id, 1)).rejects.toMatchObject({ code: 'conflict' })
    await site.as(coordinator, removeStep, { reorganisation: id, version: 2, at: 0 })
    expect((await read(id)).reorganisation.steps).toEqual([])
    for (const action of [openReorganisation, doPlanned]) {
      await expect(
        site.as(stranger, action as typeof openReorganisation, { reorganisation: id }),
      ).rejects.toMatchObject({ code: 'not-found' })
    }
    await expect(site.as(stranger, cancelReorganisation, { reorganisation: id, version: 3 })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(plan([], today, reviewer)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('names units of another organisation in vain', async () => {
    const theirs = (await site.as(stranger, addUnit, { kind: 'board', name: 'Bodens', parent: '', since: '' })).id
    const id = await plan([
      { kind: 'rename', unit: theirs, name: 'Tagen' },
      { kind: 'new', into: made('Under', theirs) },
    ])
    await expect(decide(id)).rejects.toMatchObject({
      code: 'not-ready',
      faults: [{ field: 'steps.0' }, { field: 'steps.1' }],
    })
  })

  test('may give every column that refers to a unit another one', async () => {
    const columns = await inScope(site.db, coordinator, 'read', (db) => listUnitColumns(db))
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
      }>`select has_column_privilege('lagesbild_web', ${table}, ${column}, 'update') as may`.execute(site.db)
      expect(rows, `${table}.${column}`).toEqual([{ may: true }])
    }
  })
})
