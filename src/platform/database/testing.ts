import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { openEmbedded, webRole } from './embedded.ts'
import { serverPool } from './open.ts'
import { prepareStatements } from './prepare-statements.ts'
import type { Tables } from './schema/index.ts'

/** Both kinds of database: `describe.each(databaseKinds)('on the %s database', (kind) => …)`. */
export const databaseKinds = ['embedded', 'server'] as const

export interface TestDatabase {
  readonly kind: (typeof databaseKinds)[number]
  /** As the web process has it: row-level security applies. */
  readonly db: Kysely<Tables>
  /** Past row-level security: to prepare rows and to see what the web process cannot. */
  asOwner<T>(run: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /** The SQL that was sent while `run` ran, without begin and commit. */
  statementsOf(run: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

/** A migrated database of its own for a test file, copied from the one that the test run prepared. */
export async function openTestDatabase(kind: (typeof databaseKinds)[number]): Promise<TestDatabase> {
  const log: string[] = []
  const note = (event: { level: string; query: { sql: string } }) => {
    if (event.level === 'query' && !/^(begin|commit|rollback)/.test(event.query.sql)) log.push(event.query.sql)
  }
  const { db, close } = kind === 'embedded' ? await openCopy(note) : await openServerCopy(note)
  return {
    kind,
    db,
    asOwner: (run) =>
      db.connection().execute(async (connection) => {
        await sql`reset role`.execute(connection)
        try {
          return await run(connection)
        } finally {
          await sql`set role ${sql.raw(webRole)}`.execute(connection)
        }
      }),
    statementsOf: async (run) => {
      log.length = 0
      await run()
      return [...log]
    },
    close,
  }
}

type Note = (event: { level: string; query: { sql: string } }) => void
type Opened = { db: Kysely<Tables>; close: () => Promise<void> }

async function openCopy(note: Note): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-'))
  const embedded = await openEmbedded(folder, inject('embeddedTemplate'))
  await embedded.exec(`set role ${webRole}`)
  return {
    db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: prepareStatements(embedded) }), log: note }),
    close: async () => {
      await embedded.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openServerCopy(note: Note): Promise<Opened> {
  const name = `lagesbild_${process.pid}_${Math.random().toString(36).slice(2)}`
  const admin = new pg.Client({ connectionString: inject('serverUrl') })
  await admin.connect()
  await admin.query(`create database ${name} template ${inject('serverTemplate')}`)
  const url = new URL(inject('serverUrl'))
  url.pathname = `/${name}`
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: serverPool(url.href, webRole, 5) }), log: note })
  return {
    db,
    close: async () => {
      await db.destroy()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
