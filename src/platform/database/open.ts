import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { makeEmbedded, openEmbedded, webRole } from './embedded.ts'
import { type MigrationConnection, migrate } from './migrate.ts'
import { prepareStatements } from './prepare-statements.ts'
import { PreparingClient } from './preparing-client.ts'
import type { Tables } from './schema/index.ts'
import { StartProblem } from './start-problem.ts'

/** Where the database is: embedded in a folder, or a PostgreSQL server. */
export type DatabasePlace =
  | { readonly kind: 'embedded'; readonly folder: string; readonly template?: string }
  | {
      readonly kind: 'server'
      /** What the web process connects as. */
      readonly url: string
      /** What migrations and the demonstration connect as; the same where none is given. */
      readonly ownerUrl: string
      readonly poolSize: number
    }

export interface Database {
  readonly kind: DatabasePlace['kind']
  readonly db: Kysely<Tables>
  close(): Promise<void>
}

/** The database as the owner of its tables has it, past row-level security. */
export interface OwnedDatabase {
  readonly db: Kysely<Tables>
  /** Applies the migrations that are missing. Returns their names. */
  migrate(folder: string): Promise<string[]>
}

/** One connection as the owner, on which nothing else happens: for what is one transaction with statements of its own. */
export interface OwnerConnection extends MigrationConnection {
  /** The same connection, for queries that are written so. */
  readonly db: Kysely<Tables>
}

/**
 * Opens the database as the web process has it: never as the owner of a table.
 *
 * @param prepare what to do first as the owner, such as to migrate
 * @throws StartProblem
 */
export async function openDatabase(
  place: DatabasePlace,
  prepare?: (owned: OwnedDatabase) => Promise<void>,
): Promise<Database> {
  if (place.kind === 'server') {
    if (prepare) await asOwner(place, prepare)
    const pool = serverPool(place.url, webRole, place.poolSize)
    await reach(pool)
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    return { kind: 'server', db, close: () => db.destroy() }
  }
  const embedded = await openEmbedded(place.folder, place.template)
  const close = async () => void (embedded.closed || (await embedded.close()))
  try {
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: prepareStatements(embedded) }) })
    await prepare?.({ db, migrate: (folder) => migrate(embedded, folder) })
    await embedded.exec(`set role ${webRole}`)
    return { kind: 'embedded', db, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens the database as its owner for as long as `run` runs. @throws StartProblem */
export async function asOwner<T>(place: DatabasePlace, run: (owned: OwnedDatabase) => Promise<T>): Promise<T> {
  if (place.kind === 'embedded') {
    const embedded = await openEmbedded(place.folder, place.template)
    try {
      const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: prepareStatements(embedded) }) })
      return await run({ db, migrate: (folder) => migrate(embedded, folder) })
    } finally {
      await embedded.close()
    }
  }
  const pool = serverPool(place.ownerUrl, null, 2)
  await reach(pool)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await run({ db, migrate: (folder) => migrateServer(pool, folder) })
  } finally {
    await pool.end()
  }
}

/** Opens one connection as the owner for as long as `run` runs. @throws StartProblem */
export async function onOneConnection<T>(
  place: DatabasePlace,
  run: (connection: OwnerConnection) => Promise<T>,
): Promise<T> {
  if (place.kind === 'embedded') {
    const embedded = await openEmbedded(place.folder, place.template)
    try {
      return await run(ownerOf(embedded))
    } finally {
      await embedded.close()
    }
  }
  const pool = serverPool(place.ownerUrl, null, 1)
  await reach(pool)
  const client = await pool.connect()
  // Kysely is given this one connection each time that it asks for one
  const only = {
    options: {},
    connect: async () => ({ query: client.query.bind(client), release: () => {} }) as unknown as pg.PoolClient,
    end: async () => {},
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: only }) })
  try {
    return await run({ ...migrationsOver(client), db })
  } finally {
    client.release(true)
    await pool.end()
  }
}

/**
 * Makes an embedded database where there is none, as its owner. It is put in its place when `run` is done, so that nothing is left of
 * one that could not be made.
 *
 * @throws StartProblem `database-there`
 */
export function onNewEmbedded<T>(folder: string, run: (connection: OwnerConnection) => Promise<T>): Promise<T> {
  return makeEmbedded(folder, (embedded) => run(ownerOf(embedded)))
}

function ownerOf(embedded: PGlite): OwnerConnection {
  return {
    exec: (text) => embedded.exec(text),
    query: <T>(text: string, parameters: unknown[]) => embedded.query<T>(text, parameters),
    db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: prepareStatements(embedded) }) }),
  }
}

function migrationsOver(client: pg.PoolClient): MigrationConnection {
  return {
    exec: (sql) => client.query(sql),
    query: <T>(sql: string, parameters: unknown[]) => client.query<T & pg.QueryResultRow>(sql, parameters),
  }
}

async function migrateServer(pool: pg.Pool, folder: string): Promise<string[]> {
  const client = await pool.connect()
  try {
    return await migrate(migrationsOver(client), folder)
  } finally {
    client.release()
  }
}

/** A pool whose connections all work as the role; null leaves them as the user that connected. */
export function serverPool(url: string, role: string | null, size: number): pg.Pool {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max: size,
    types: { getTypeParser: parserFor },
  })
  pool.on('error', () => {}) // a lost idle connection is replaced by the next request, which reports what is wrong
  if (role) pool.on('connect', (client) => client.query(`set role ${role}`).catch(() => client.end()))
  return pool
}

async function reach(pool: pg.Pool): Promise<void> {
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new StartProblem('database-unreachable', {
      reason: (error as Error).message || (error as { code?: string }).code || '',
    })
  }
}

/** Dates stay the ISO text that they are; everything else as the driver has it. The embedded database is told the same. */
function parserFor(oid: number, format?: string): (value: string) => unknown {
  if (oid === pg.types.builtins.DATE) return (value) => value
  return pg.types.getTypeParser(oid, format as 'text')
}
