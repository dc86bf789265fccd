import { type RawBuilder, sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Tables } from '../../src/platform/database/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { inScope } from '../../src/platform/tenancy/index.ts'
import { attacks } from './attacks/index.ts'
import { everyone, scopeOf } from './organisations.ts'
import type { Row } from './tables/described.ts'
import { fillEveryTable, readable, tablesOf } from './tables/index.ts'

/** Whose row it is. */
const ownerColumn = (table: string) => (table === 'organisation' ? 'id' : 'organisation')
const askers = [...everyone, null]

describe.each(databaseKinds)('row-level security on the %s database', (kind) => {
  let database: TestDatabase
  let tables: Map<string, string[]>
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await fillEveryTable(database)
    tables = await tablesOf(database)
  })
  afterAll(() => database.close())

  const all = (table: string) =>
    database.asOwner(async (db) => (await sql<Row>`select * from ${sql.table(table)}`.execute(db)).rows)
  const tenantTables = () => [...tables.keys()].filter((table) => table !== 'migration')

  /** Runs one statement as the web process does; gives its rows, or the SQLSTATE of the refusal. What it changed is undone. */
  async function attempt(asks: string | null, statement: RawBuilder<Row>): Promise<Row[] | string> {
    const undo = new Error('undo')
    let rows: Row[] = []
    try {
      await inScope(database.db, scopeOf(asks), 'write', async (db: Transaction<Tables>) => {
        rows = (await statement.execute(db)).rows
        throw undo
      })
    } catch (error) {
      if (error !== undo) return String((error as { code?: unknown }).code)
    }
    return rows
  }

  test('is described here for every table', () => {
    expect([...tables.keys()].sort()).toEqual(Object.keys(readable).sort())
  })

  test('is prepared with rows of others in every table', async () => {
    for (const table of tenantTables()) {
      const owners = new Set((await all(table)).map((row) => row[ownerColumn(table)]))
      expect(owners.size, table).toBeGreaterThanOrEqual(2)
    }
  })

  test.each(askers)('shows %s what is its own or public, and nothing else', async (asks) => {
    for (const [table, sees] of Object.entries(readable)) {
      const expected = (await all(table)).filter((row) => sees(row, asks)).map((row) => JSON.stringify(row))
      const seen = await attempt(asks, sql<Row>`select * from ${sql.table(table)}`)
      if (typeof seen === 'string') {
        expect(seen, table).toBe('42501')
        expect(expected, table).toEqual([])
      } else {
        expect(seen.map((row) => JSON.stringify(row)).sort(), table).toEqual(expected.sort())
      }
    }
  })

  test.each(askers)('keeps %s from changing a row of another organisation, column by column', async (asks) => {
    for (const table of tenantTables()) {
      for (const column of tables.get(table) ?? []) {
        const changed = await attempt(
          asks,
          sql<Row>`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)}
                   where ${sql.ref(ownerColumn(table))} is distinct from ${asks} returning *`,
        )
        if (typeof changed === 'string') expect(changed, `${table}.${column}`).toBe('42501')
        else expect(changed, `${table}.${column}`).toEqual([])
      }
    }
  })

  test.each(askers)('keeps %s from giving its own rows to another organisation', async (asks) => {
    for (const table of tenantTables()) {
      const column = ownerColumn(table)
      const moved = await attempt(
        asks,
        sql<Row>`update ${sql.table(table)} set ${sql.ref(column)} = 'boden' returning 1 as n`,
      )
      expect(moved, table).toBe('42501')
    }
  })

  test.each(askers)('keeps %s from removing any row at all', async (asks) => {
    for (const table of tenantTables()) {
      expect(await attempt(asks, sql<Row>`delete from ${sql.table(table)} returning 1 as n`), table).toBe('42501')
      expect(await attempt(asks, sql<Row>`truncate ${sql.table(table)} cascade`), table).toBe('42501')
    }
  })

  test.each(askers)('keeps %s from adding a row in the name of another', async (asks) => {
    for (const table of tenantTables()) {
      const column = ownerColumn(table)
      const columns = sql.join((tables.get(table) ?? []).map((name) => sql.ref(name)))
      for (const row of (await all(table)).filter((row) => row[column] !== asks)) {
        const added = await attempt(
          asks,
          sql<Row>`insert into ${sql.table(table)} (${columns})
                   select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb) returning 1 as n`,
        )
        expect(added, `${table} ${JSON.stringify(row)}`).toBe('42501')
      }
    }
  })

  for (const { attack } of attacks) attack({ attempt, database: () => database })

  test('has no function that runs as the owner but those that are attacked', async () => {
    const { rows } = await sql<{ name: string }>`
      select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'identity') and p.prosecdef order by 1`.execute(database.db)
    expect(rows.map(({ name }) => name)).toEqual(attacks.flatMap(({ definers }) => definers).sort())
  })
})
