import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Tables } from './schema/index.ts'
import { openTestDatabase, type TestDatabase } from './testing.ts'

describe('the server’s database with prepared statements', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase('server')
    await database.asOwner(async (db) => {
      await sql`create table thing (id integer primary key, note text)`.execute(db)
      await sql`insert into thing values (1, 'ä')`.execute(db)
    })
  })
  afterAll(() => database.close())

  /** All on one connection, as the owner. */
  const on = <T>(run: (db: Kysely<Tables>) => Promise<T>) => database.asOwner(run)
  const all = (db: Kysely<Tables>) => sql`select * from thing where id = ${1}`.execute(db).then(({ rows }) => rows)

  test('prepares a text once, for all its values', async () => {
    const counted = await on(async (db) => {
      for (const id of [1, 2, 3]) await sql`select note as counted from thing where id = ${id}`.execute(db)
      const { rows } = await sql<{ count: string }>`
        select count(*) from pg_prepared_statements where statement like 'select note as counted%'`.execute(db)
      return rows
    })
    expect(counted).toEqual([{ count: '1' }])
  })

  test('gives and takes every kind of value, time after time', async () => {
    const at = new Date('2026-11-24T09:04:00Z')
    for (const [note, list] of [
      ['ä', ['a', 'b']],
      [null, []],
    ] as const) {
      const rows = await on(async (db) => {
        const told =
          await sql`select ${note}::text as note, ${list}::text[] as list, ${7}::int as number, ${at}::timestamptz as at`.execute(
            db,
          )
        return told.rows
      })
      expect(rows).toEqual([{ note, list, number: 7, at }])
    }
  })

  test('goes on after a statement that failed', async () => {
    await on(async (db) => {
      await expect(sql`insert into thing values (${1}, ${'taken'})`.execute(db)).rejects.toMatchObject({
        code: '23505',
      })
      await expect(sql`select nothing_there from thing where id = ${1}`.execute(db)).rejects.toMatchObject({
        code: '42703',
      })
      expect(await all(db)).toEqual([{ id: 1, note: 'ä' }])
    })
  })

  test('fails once where a table was altered, and takes its new columns after that', async () => {
    await on(async (db) => {
      expect(await all(db)).toEqual([{ id: 1, note: 'ä' }])
      await sql`alter table thing add column more text`.execute(db)
      await expect(all(db)).rejects.toMatchObject({ code: '0A000' })
      expect(await all(db)).toEqual([{ id: 1, note: 'ä', more: null }])
    })
  })
})
