import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { messages } from '../../../../platform/problem/messages.ts'
import { inScope } from '../../../../platform/tenancy/index.ts'
import { decideReorganisation } from '../../reorganisation/actions/do-reorganisation.ts'
import { startReorganisation } from '../../reorganisation/actions/plan-reorganisation.ts'
import { personActions } from '../../staff/person-register.ts'
import { members, now, openPeopleSite, type PeopleSite } from '../../testing/people-site.ts'
import { addUnit } from './change-units.ts'

const { coordinator } = members

describe.each(databaseKinds)('what has ended, on the %s database', (kind) => {
  let site: PeopleSite
  beforeAll(async () => {
    site = await openPeopleSite(kind)
  })
  beforeEach(() => site.asOwner((db) => sql`truncate unit, person, register_history cascade`.execute(db)))
  afterAll(() => site.close())

  const board = async (name: string) =>
    (await site.as(coordinator, addUnit, { kind: 'board', name, parent: '', since: '2019-01-01' })).id
  const person = async (name: string, more: Record<string, string> = {}) =>
    (await site.as(coordinator, personActions.create, { fields: { name, ...more } })).id
  const read = async (id: string) => (await site.as(coordinator, personActions.read, id)).record.values
  const end = (table: 'unit' | 'person', id: string) =>
    site.asOwner((db) => db.updateTable(table).set({ ended_at: now }).where('id', '=', id).execute())
  /** As the web process writes, past what the forms look at first. */
  const write = (statement: ReturnType<typeof sql>) =>
    inScope(site.db, coordinator, 'write', (db) => statement.execute(db))
  const refused = (column: string) => ({ code: 'LB001', column })

  test('is given to nothing new, and nothing is changed to it', async () => {
    const [gone, there] = [await board('Borta'), await board('Kvar')]
    const [left, eva] = [await person('Slutat'), await person('Eva', { unit: there })]
    await end('unit', gone)
    await end('person', left)
    const by = sql`${now}, 'anna', ${now}, 'anna'`
    await expect(
      write(sql`insert into person (organisation, name, unit, created_at, created_by, changed_at, changed_by)
                values ('arboga', 'Ny', ${gone}, ${by})`),
    ).rejects.toMatchObject(refused('unit'))
    for (const [column, id] of [
      ['unit', gone],
      ['stand_in', left],
    ] as const) {
      const change = sql`update person set ${sql.ref(column)} = ${id}, changed_by = 'anna' where id = ${eva}`
      await expect(write(change), column).rejects.toMatchObject(refused(column))
    }
    await expect(
      write(sql`insert into responsibility (organisation, unit, duty, part, role, added_at, added_by)
                values ('arboga', ${gone}, 'risk', 'told', 'Chef', ${now}, 'anna')`),
    ).rejects.toMatchObject(refused('unit'))
    expect(await read(eva)).toMatchObject({ unit: there, stand_in: null })
  })

  test('stays where it was: all else of the record is changed, and it can be brought back', async () => {
    const gone = await board('Borta')
    const id = await person('Eva', { unit: gone })
    await end('unit', gone)
    await write(sql`update person set title = 'Chef', unit = ${gone}, changed_by = 'anna' where id = ${id}`)
    await site.as(coordinator, personActions.change, { id, version: 2, fields: { title: 'Enhetschef' } })
    await site.as(coordinator, personActions.end, { id, ended: true })
    await site.as(coordinator, personActions.end, { id, ended: false })
    expect(await read(id)).toMatchObject({ title: 'Enhetschef', unit: gone })
  })

  test('is watched in every column of every register that refers to a unit or a person', async () => {
    const { rows } = await site.asOwner((db) =>
      sql<{ unwatched: string }>`
        select t.relname || '.' || a.attname as unwatched
        from pg_constraint c join pg_class t on t.oid = c.conrelid
          join pg_attribute u on u.attrelid = c.confrelid and u.attname = 'id'
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, u.attnum)]
        where c.contype = 'f' and c.confrelid in ('unit'::regclass, 'person'::regclass)
          and (t.relname = 'responsibility' or exists (
            select from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'keep_history'))
          and 2 <> (select count(*) from pg_trigger g where g.tgrelid = t.oid
                    and g.tgname in ('refuse_ended_' || a.attname, 'refuse_ended_new_' || a.attname))`.execute(db),
    )
    expect(rows).toEqual([])
  })

  // The embedded database has one connection: nobody waits for another's lock there
  const onServer = kind === 'server' ? test : () => {}

  const waiting = async () => {
    const { rows } = await site.asOwner((db) =>
      sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db),
    )
    return rows[0]?.n ?? 0
  }
  /** Does something while another has not got through yet, and lets it through once the first waits for it or is done. */
  const meanwhile = async (other: ReturnType<typeof sql>, run: () => Promise<unknown>) => {
    let done = false
    const { running } = await inScope(site.db, coordinator, 'write', async (db) => {
      await other.execute(db)
      const running = Promise.allSettled([run()]).finally(() => {
        done = true
      })
      await vi.waitUntil(async () => done || (await waiting()) > 0, { timeout: 10_000 })
      return { running }
    })
    const [outcome] = await running
    return outcome
  }

  onServer('is given to nothing while it ends: the form says so at the field', async () => {
    const unit = await board('Slutar')
    const ending = sql`update unit set ended_at = ${now}, changed_by = 'anna' where id = ${unit}`
    const outcome = await meanwhile(ending, () => person('Ny', { unit }))
    expect(outcome).toMatchObject({
      reason: { code: 'bad-input', faults: [{ field: 'unit', message: messages.ended }] },
    })
  })

  onServer('takes along what it is being given while a reorganisation ends it', async () => {
    const [gone, heir] = [await board('Slutar'), await board('Tar över')]
    const steps = [{ kind: 'end', unit: gone, heir }]
    const { id } = await site.as(coordinator, startReorganisation, { name: 'Nytt', day: '2026-11-24', steps })
    const adding = sql`insert into person (organisation, name, unit, created_at, created_by, changed_at, changed_by)
                       values ('arboga', 'Sent', ${gone}, ${now}, 'anna', ${now}, 'anna')`
    const outcome = await meanwhile(adding, () =>
      site.as(coordinator, decideReorganisation, { reorganisation: id, version: 1, confirmed: true }),
    )
    expect(outcome).toMatchObject({ value: { status: 'done', moved: { person: 1 } } })
  })
})
