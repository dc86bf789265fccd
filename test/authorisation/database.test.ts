import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../../src/platform/audit/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { inScope } from '../../src/platform/tenancy/index.ts'
import { everyone, scopeOf } from './organisations.ts'
import { fillEveryTable } from './tables/index.ts'

describe.each(databaseKinds)('the tables of the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await fillEveryTable(database)
  })
  afterAll(() => database.close())

  const ask = async <T>(statement: ReturnType<typeof sql<T>>) => (await statement.execute(database.db)).rows

  test('have an index that begins with the columns of every foreign key', async () => {
    // As sets: an index on (b, a) serves a key on (a, b) as well
    const without = await ask(sql<{ table: string; key: string }>`
      select c.conrelid::regclass::text as table, c.conname as key
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where c.contype = 'f' and n.nspname in ('public', 'identity') and not exists (
        select from pg_index i
        where i.indrelid = c.conrelid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] <@ c.conkey)`)
    expect(without).toEqual([])
    const { length } = await ask(sql<{ key: string }>`select conname as key from pg_constraint where contype = 'f'`)
    expect(length).toBeGreaterThan(5)
  })

  test('have row-level security, every one that holds what belongs to an organisation', async () => {
    const open = await ask(sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relrowsecurity order by 1`)
    expect(open).toEqual([{ name: 'migration' }])
  })

  test('have no view that reads past row-level security', async () => {
    const views = await ask(sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'identity') and c.relkind in ('v', 'm')
        and not coalesce(c.reloptions @> array['security_invoker=true'], false)`)
    expect(views).toEqual([])
  })

  test('keep migrations and the making of tables from the web process', async () => {
    await expect(sql`select * from migration`.execute(database.db)).rejects.toMatchObject({ code: '42501' })
    await expect(sql`create table public.mine (a int)`.execute(database.db)).rejects.toMatchObject({ code: '42501' })
    await expect(sql`alter table answer disable row level security`.execute(database.db)).rejects.toMatchObject({
      code: '42501',
    })
  })
})

describe.each(databaseKinds)('the audit log of the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await fillEveryTable(database)
    for (const subject of ['åäö "1"', '2', '3']) {
      await inScope(database.db, scopeOf('arboga'), 'write', (db) =>
        sql`select audit_append('test.note', ${subject}, ${JSON.stringify({ subject })})`.execute(db),
      )
    }
  })
  afterAll(() => database.close())

  const verdictOf = async (organisation: string) =>
    (await database.asOwner(verifyAudit)).find((verdict) => verdict.organisation === organisation)

  /** Changes the log as only the owner of the database can, past its triggers, and looks; then puts it back. */
  async function tamper(statement: string): Promise<unknown> {
    return database.asOwner(async (db) => {
      const undo = new Error('undo')
      let found: unknown
      await db
        .transaction()
        .execute(async (transaction) => {
          await sql`alter table audit_entry disable trigger all`.execute(transaction)
          await sql.raw(statement).execute(transaction)
          found = (await verifyAudit(transaction)).find(({ organisation }) => organisation === 'arboga')?.broken
          throw undo
        })
        .catch((error: unknown) => {
          if (error !== undo) throw error
        })
      return found
    })
  }

  test('is whole for every organisation, by code of its own beside the database’s', async () => {
    const verdicts = await database.asOwner(verifyAudit)
    expect(verdicts.map(({ organisation }) => organisation)).toEqual([...everyone].sort())
    expect(verdicts.every(({ broken }) => broken === null)).toBe(true)
    expect((await verdictOf('arboga'))?.entries).toBe(4)
  })

  test('cannot be written by the web process, not even for its own organisation', async () => {
    const attempts = [
      `insert into audit_entry values ('arboga', 99, now(), null, 'x', 'x', '{}', '', '')`,
      `update audit_entry set subject = 'x' where organisation = 'arboga'`,
      `delete from audit_entry where organisation = 'arboga'`,
      `insert into audit_head values ('arboga', 99, '')`,
      `update audit_head set sequence = 0 where organisation = 'arboga'`,
      `delete from audit_head where organisation = 'arboga'`,
      `truncate audit_entry`,
      `alter table audit_entry disable trigger all`,
      `drop trigger audit_entry_append_only on audit_entry`,
    ]
    for (const statement of attempts) {
      const attempt = inScope(database.db, scopeOf('arboga'), 'write', (db) => sql.raw(statement).execute(db))
      await expect(attempt, statement).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('refuses the owner too, as long as its triggers are on', async () => {
    for (const statement of [
      `update audit_entry set subject = 'x'`,
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      await expect(
        database.asOwner((db) => sql.raw(statement).execute(db)),
        statement,
      ).rejects.toMatchObject({
        code: '42501',
      })
    }
  })

  test.each(["at = at + interval '1 microsecond'", `person = 'x'`, `action = 'x'`, `subject = 'x'`, `detail = '{ }'`])(
    'shows an entry that was altered: %s',
    async (change) => {
      expect(await tamper(`update audit_entry set ${change} where organisation = 'arboga' and sequence = 2`)).toEqual({
        sequence: 2,
        reason: 'hash',
      })
    },
  )

  test('shows an entry that was altered and hashed again', async () => {
    expect(
      await tamper(`update audit_entry set hash = repeat('0', 64) where organisation = 'arboga' and sequence = 2`),
    ).toEqual({ sequence: 2, reason: 'hash' })
    expect(
      await tamper(`update audit_entry set previous = repeat('0', 64) where organisation = 'arboga' and sequence = 3`),
    ).toEqual({ sequence: 3, reason: 'link' })
  })

  test('shows an entry that was removed', async () => {
    expect(await tamper(`delete from audit_entry where organisation = 'arboga' and sequence = 2`)).toEqual({
      sequence: 2,
      reason: 'gap',
    })
  })

  test('shows that the end was cut off', async () => {
    expect(await tamper(`delete from audit_entry where organisation = 'arboga' and sequence = 4`)).toEqual({
      sequence: 4,
      reason: 'head',
    })
  })

  test('shows an entry that was put in by hand', async () => {
    expect(
      await tamper(`insert into audit_entry select organisation, 5, at, person, action, subject, detail, hash, hash
                    from audit_entry where organisation = 'arboga' and sequence = 4`),
    ).toEqual({ sequence: 5, reason: 'hash' })
  })

  test('keeps one chain when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        inScope(database.db, scopeOf('boden'), 'write', (db) =>
          sql`select audit_append('test.note', ${String(i)}, '{}')`.execute(db),
        ),
      ),
    )
    expect(await verdictOf('boden')).toMatchObject({ entries: 21, broken: null })
  })
})
