import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartProblem } from './start-problem.ts'

/** What migrating needs: to run a text of several statements, and to ask one question. Both run as the owner. */
export interface MigrationConnection {
  exec(sql: string): Promise<unknown>
  query<T>(sql: string, parameters: unknown[]): Promise<{ rows: T[] }>
}

/** A number of our own for the advisory lock, so that several processes that start at once migrate one after another. */
const lockKey = 20_150_630

/**
 * Applies the numbered SQL files that a database lacks, each in a transaction of its own.
 *
 * @returns the names of those applied now
 * @throws StartProblem `migration-failed` with the file, or `database-newer` when the database knows files that we do not
 */
export async function migrate(connection: MigrationConnection, folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort()
  await connection.query('select pg_advisory_lock($1)', [lockKey])
  try {
    await connection.exec(
      'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    )
    const { rows } = await connection.query<{ name: string; hash: string }>('select name, hash from migration', [])
    const applied = new Map(rows.map((row) => [row.name, row.hash]))
    const unknown = [...applied.keys()].filter((name) => !files.includes(name))
    if (unknown.length > 0) throw new StartProblem('database-newer', { files: unknown.join(', ') })
    const done: string[] = []
    for (const file of files) {
      const sql = await readFile(join(folder, file), 'utf8')
      const hash = createHash('sha256').update(sql).digest('hex')
      if (applied.has(file)) {
        if (applied.get(file) !== hash)
          throw new StartProblem('migration-failed', { file, reason: 'changed after it was applied' })
        continue
      }
      await apply(connection, file, hash, sql)
      done.push(file)
    }
    return done
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [lockKey])
  }
}

async function apply(connection: MigrationConnection, file: string, hash: string, sql: string): Promise<void> {
  try {
    await connection.exec('begin')
    await connection.exec(sql)
    await connection.query('insert into migration (name, hash) values ($1, $2)', [file, hash])
    await connection.exec('commit')
  } catch (error) {
    await connection.exec('rollback')
    throw new StartProblem('migration-failed', { file, reason: (error as Error).message })
  }
}
