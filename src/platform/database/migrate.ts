import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartProblem } from './start-problem.ts'

/** What migrating needs: to run a text of several statements, and to ask one question. Both run as the owner. */
export interface MigrationConnection {
  exec(sql: string): Promise<unknown>
  query<T>(sql: string, parameters: unknown[]): Promise<{ rows: T[] }>
}

/** A numbered SQL file. */
export interface Migration {
  readonly name: string
  /** SHA-256 of its text: one that has been applied is not changed. */
  readonly hash: string
  readonly sql: string
}

/** Every migration of a folder, in the order in which they are applied. A letter after the number comes after it. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}[a-z]?-[a-z-]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, hash: createHash('sha256').update(sql).digest('hex'), sql }
    }),
  )
}

/** A number of our own for the advisory lock, so that several processes that start at once migrate one after another. */
export const migrationLock = 20_150_630

/** Where it is noted which have been applied. */
export const migrationTable =
  'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())'

/**
 * Applies the numbered SQL files that a database lacks, each in a transaction of its own.
 *
 * @returns the names of those applied now
 * @throws StartProblem `migration-failed` with the file, or `database-newer` when the database knows files that we do not
 */
export async function migrate(connection: MigrationConnection, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder)
  await connection.query('select pg_advisory_lock($1)', [migrationLock])
  try {
    await connection.exec(migrationTable)
    const { rows } = await connection.query<{ name: string; hash: string }>('select name, hash from migration', [])
    const applied = new Map(rows.map((row) => [row.name, row.hash]))
    const unknown = [...applied.keys()].filter((name) => !migrations.some((migration) => migration.name === name))
    if (unknown.length > 0) throw new StartProblem('database-newer', { files: unknown.join(', ') })
    const done: string[] = []
    for (const migration of migrations) {
      const hash = applied.get(migration.name)
      if (hash === migration.hash) continue
      if (hash !== undefined)
        throw new StartProblem('migration-failed', { file: migration.name, reason: 'changed after it was applied' })
      await inTransaction(connection, migration)
      done.push(migration.name)
    }
    return done
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [migrationLock])
  }
}

async function inTransaction(connection: MigrationConnection, migration: Migration): Promise<void> {
  try {
    await connection.exec('begin')
    await applyMigration(connection, migration)
    await connection.exec('commit')
  } catch (error) {
    await connection.exec('rollback')
    throw new StartProblem('migration-failed', { file: migration.name, reason: (error as Error).message })
  }
}

/** Applies one migration and notes that it is, in the caller's transaction. */
export async function applyMigration(connection: MigrationConnection, { name, hash, sql }: Migration): Promise<void> {
  await connection.exec(sql)
  await connection.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
}
