import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepareStatements } from './prepare-statements.ts'

describe('the embedded database with prepared statements', () => {
  let pglite: PGlite
  let db: Kysely<{ thing: { id: number; note: string | null } }>
  const notes = async () => (await db.selectFrom('thing').select('note').orderBy('id').execute()).map((row) => row.note)
  const add = (to: typeof db, id: number, note: string) => to.insertInto('thing').values({ id, note }).execute()

  beforeAll(async () => {
    pglite = await PGlite.create()
    db = new Kysely({ dialect: new PGliteDialect({ pglite: prepareStatements(pglite) }) })
    await sql`create table thing (id integer primary key, note text)`.execute(db)
  })
  afterAll(() => pglite.close())

  test('gives and takes every kind of value, time after time', async () => {
    for (const [note, json] of [
      ['ä', { a: [1] }],
      [null, []],
    ] as const) {
      const { rows } = await sql`
        select ${note}::text as note, ${JSON.stringify(json)}::jsonb as json, ${7}::int as number, ${true}::boolean as yes,
               ${new Date('2026-11-24T09:04:00Z')}::timestamptz as at`.execute(db)
      expect(rows).toEqual([{ note, json, number: 7, yes: true, at: new Date('2026-11-24T09:04:00Z') }])
    }
  })

  test('prepares a text once', async () => {
    for (let i = 0; i < 3; i += 1) await sql`select ${i}::int as only_once`.execute(db)
    const { rows } = await sql<{ count: string }>`
      select count(*)::text as count from pg_prepared_statements where statement like 'select $1::int as only_once'`.execute(
      db,
    )
    expect(rows).toEqual([{ count: '1' }])
  })

  test('keeps 500 texts and lets the oldest go', async () => {
    for (let i = 0; i < 520; i += 1) await sql`select ${sql.lit(i)}`.execute(db)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_prepared_statements`.execute(db)
    expect(rows[0]?.count).toBeLessThanOrEqual(501)
    expect((await sql`select ${sql.lit(0)} as again`.execute(db)).rows).toEqual([{ again: 0 }])
  })

  test('commits what a transaction did, and nothing of one that threw', async () => {
    await db.transaction().execute((within) => add(within, 1, 'kept'))
    const thrown = db.transaction().execute(async (within) => {
      await add(within, 2, 'gone')
      throw new Error('no')
    })
    await expect(thrown).rejects.toThrow('no')
    expect(await notes()).toEqual(['kept'])
  })

  test('refuses to commit a transaction in which a statement failed, with the first statement too', async () => {
    for (const before of [0, 1]) {
      const swallowed = db.transaction().execute(async (within) => {
        if (before) await add(within, 3, 'gone')
        await add(within, 1, 'taken').catch(() => undefined)
      })
      await expect(swallowed).rejects.toMatchObject({ cause: { code: '25P02' } })
    }
    expect(await notes()).toEqual(['kept'])
  })

  test('names what is wrong by its SQLSTATE, and goes on', async () => {
    await expect(add(db, 1, 'taken')).rejects.toMatchObject({ code: '23505', constraint: 'thing_pkey' })
    await expect(sql`select nothing_there`.execute(db)).rejects.toMatchObject({ code: '42703' })
    expect(await notes()).toEqual(['kept'])
  })

  test('begins and ends a transaction in which nothing is asked', async () => {
    expect(await db.transaction().execute(async () => 'done')).toBe('done')
  })
})
