import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../database/testing.ts'
import { inScope } from './scope.ts'

describe.each(databaseKinds)('a scope on the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      await sql`insert into organisation (id, kind, name) values ('a', 'municipality', 'A'), ('b', 'municipality', 'B')`.execute(
        db,
      )
      await sql`insert into identity."user" (id, name, email) values ('p', 'P', 'p@a.example')`.execute(db)
      await sql`insert into membership (organisation, person, role) values ('a', 'p', 'coordinator'), ('b', 'p', 'no-such-role')`.execute(
        db,
      )
    })
  })
  afterAll(() => database.close())

  test('gives the role that the person has in the organisation', async () => {
    const role = await inScope(database.db, { person: 'p', organisation: 'a' }, 'read', async (_db, role) => role)
    expect(role).toBe('coordinator')
  })

  test('gives no role where the person does not work, or has a role that does not exist', async () => {
    expect(await inScope(database.db, { person: 'q', organisation: 'a' }, 'read', async (_db, role) => role)).toBeNull()
    expect(await inScope(database.db, { person: 'p', organisation: 'b' }, 'read', async (_db, role) => role)).toBeNull()
  })

  test('is a visitor’s where the person has no role: the organisation is theirs only to wish for', async () => {
    for (const scope of [
      { person: 'q', organisation: 'a' },
      { person: 'p', organisation: 'b' },
      { person: '', organisation: 'a' },
    ]) {
      const { rows } = await inScope(database.db, scope, 'read', (db) =>
        sql<{ o: string | null }>`select current_organisation() as o`.execute(db),
      )
      expect(rows, JSON.stringify(scope)).toEqual([{ o: null }])
    }
  })

  test('leaves nothing set behind, so that the next request starts as a visitor', async () => {
    await inScope(database.db, { person: 'p', organisation: 'a' }, 'write', async () => {})
    const { rows } = await sql<{ o: string | null }>`select current_organisation() as o`.execute(database.db)
    expect(rows).toEqual([{ o: null }])
    expect(await database.db.selectFrom('membership').selectAll().execute()).toEqual([])
  })

  test('cannot write when it reads', async () => {
    const write = inScope(database.db, { person: 'p', organisation: 'a' }, 'read', (db) =>
      sql`select audit_append('x', 'y', '{}')`.execute(db),
    )
    await expect(write).rejects.toMatchObject({ code: '25006' })
  })

  test('keeps a query of another request out of an open transaction', async () => {
    const seen: unknown[] = []
    await Promise.all([
      inScope(database.db, { person: 'p', organisation: 'a' }, 'read', async (db) => {
        for (let i = 0; i < 5; i += 1) await sql`select 1`.execute(db)
      }),
      ...Array.from({ length: 5 }, async () => {
        const { rows } = await sql<{ o: string | null }>`select current_organisation() as o`.execute(database.db)
        seen.push(rows[0]?.o)
      }),
    ])
    expect(seen).toEqual([null, null, null, null, null])
  })

  test('runs as a role that owns nothing and cannot bypass row-level security', async () => {
    const { rows } = await sql<{ owned: string; bypass: boolean; super: boolean }>`
      select (select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user)::text as owned,
             rolbypassrls as bypass, rolsuper as super from pg_roles where rolname = current_user`.execute(database.db)
    expect(rows).toEqual([{ owned: '0', bypass: false, super: false }])
  })
})
