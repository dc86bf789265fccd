import { randomUUID } from 'node:crypto'
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { clusterOf, webRole } from './embedded.ts'
import { isLocked, lockFolder } from './lock-folder.ts'
import type { Tables } from './schema/index.ts'
import { StartProblem } from './start-problem.ts'

/** A data folder of its own with the embedded database as it was at one moment. */
export interface ClusterCopy {
  readonly folder: string
  remove(): Promise<void>
}

/** The files of the write-ahead log that the database needs to start. */
interface LogFiles {
  readonly first: string
  readonly last: string
}

/** How long a folder may be free before whoever asks takes it: longer than a server that was killed takes to start again. */
const patience = 5000
/** A copy whose asker was killed is removed after a day. */
const forgotten = 24 * 3600 * 1000

/**
 * Gives a copy of the embedded database of a data folder. Where a server has it open, that makes the copy, between two transactions;
 * where nobody has, it is made here. Either way the folder is kept from others only while files are copied.
 *
 * @throws StartProblem `no-database` where there is none, `copy-failed`, `database-locked` where whoever has it open does not answer
 */
export async function copyOfCluster(folder: string, longest = 60_000): Promise<ClusterCopy> {
  if (!existsSync(clusterOf(folder))) throw new StartProblem('no-database', { folder })
  const copies = copiesOf(folder)
  await mkdir(copies, { recursive: true, mode: 0o700 })
  await removeForgotten(copies)
  const id = randomUUID()
  const copy = { folder: join(copies, id), remove: () => forget(copies, id) }
  try {
    if (await copyHere(folder, copies, id)) return copy
    await writeFile(join(copies, `${id}.asked`), '', { mode: 0o600 })
    const until = performance.now() + longest
    let freeSince: number | null = null
    while (performance.now() < until) {
      await wait(100)
      if (existsSync(copy.folder)) return copy
      const reason = await readFile(join(copies, `${id}.failed`), 'utf8').catch(() => null)
      if (reason !== null) throw new StartProblem('copy-failed', { folder: copies, reason })
      freeSince = (await isLocked(folder)) ? null : (freeSince ?? performance.now())
      if (freeSince === null || performance.now() - freeSince < patience) continue
      if (await copyHere(folder, copies, id)) return copy
    }
    throw new StartProblem('database-locked', { folder })
  } catch (error) {
    await copy.remove()
    throw error
  }
}

/** Makes the copies that have been asked for of the database that this process has open. Gives how many. */
export async function giveCopies(db: Kysely<Tables>, folder: string): Promise<number> {
  const copies = copiesOf(folder)
  const names = await readdir(copies).catch(() => [])
  const asked = names.flatMap((name) => (name.endsWith('.asked') ? [name.slice(0, -'.asked'.length)] : []))
  for (const id of asked) {
    try {
      await db.connection().execute(async (connection) => {
        await sql`reset role`.execute(connection)
        try {
          await sql`checkpoint`.execute(connection)
          const { rows } = await sql<LogFiles>`
            select pg_walfile_name(redo_lsn) as first, pg_walfile_name(pg_current_wal_insert_lsn()) as last
            from pg_control_checkpoint()`.execute(connection)
          copyFiles(folder, join(copies, `${id}.draft`), rows[0])
        } finally {
          await sql`set role ${sql.raw(webRole)}`.execute(connection)
        }
      })
      await rename(join(copies, `${id}.draft`), join(copies, id))
    } catch (error) {
      await rm(join(copies, `${id}.draft`), { recursive: true, force: true })
      await writeFile(join(copies, `${id}.failed`), (error as Error).message, { mode: 0o600 }).catch(() => {})
    }
    await rm(join(copies, `${id}.asked`), { force: true })
  }
  return asked.length
}

/** Whether nobody else had the folder, so that the copy is made. */
async function copyHere(folder: string, copies: string, id: string): Promise<boolean> {
  const unlock = await lockFolder(folder).catch(() => null)
  if (!unlock) return false
  try {
    copyFiles(folder, join(copies, `${id}.draft`))
    await rename(join(copies, `${id}.draft`), join(copies, id))
    return true
  } catch (error) {
    throw new StartProblem('copy-failed', { folder: copies, reason: (error as Error).message })
  } finally {
    await unlock()
  }
}

/**
 * At once, without letting anything else happen in between: whoever needs the database waits meanwhile. Of the write-ahead log only
 * what the database needs to start; files before that are kept by it for use again.
 */
function copyFiles(folder: string, into: string, log?: LogFiles): void {
  const copy = (from: string, to: string, isLog: boolean) => {
    mkdirSync(to, { recursive: true, mode: 0o700 })
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (entry.isDirectory()) copy(source, target, entry.name === 'pg_wal')
      else if (!isLog || !log || (entry.name >= log.first && entry.name <= log.last)) {
        copyFileSync(source, target, constants.COPYFILE_FICLONE)
      }
    }
  }
  copy(clusterOf(folder), clusterOf(into), false)
}

function copiesOf(folder: string): string {
  return join(folder, 'copies')
}

async function removeForgotten(copies: string): Promise<void> {
  for (const name of await readdir(copies)) {
    const { mtimeMs } = await stat(join(copies, name)).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > forgotten) await rm(join(copies, name), { recursive: true, force: true })
  }
}

async function forget(copies: string, id: string): Promise<void> {
  for (const ending of ['', '.asked', '.failed', '.draft']) {
    await rm(join(copies, `${id}${ending}`), { recursive: true, force: true })
  }
}
